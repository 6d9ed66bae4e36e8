import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const audd: Provider = {
  id: 'audd',
  name: 'AudD',
  category: 'messaging',
  rules: [
    {
      id: 'audd-api-key',
      title: 'AudD API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{32}/,
      words: ['audd'],
      env: 'AUDD_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`AUDD_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
