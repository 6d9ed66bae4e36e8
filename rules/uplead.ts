import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const uplead: Provider = {
  id: 'uplead',
  name: 'UpLead',
  category: 'other',
  rules: [
    {
      id: 'uplead-api-key',
      title: 'UpLead API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{32}/,
      words: ['uplead'],
      env: 'UPLEAD_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`UPLEAD_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
