import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const edamam: Provider = {
  id: 'edamam',
  name: 'Edamam',
  category: 'other',
  rules: [
    {
      id: 'edamam-api-key',
      title: 'Edamam API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['edamam'],
      env: 'EDAMAM_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`EDAMAM_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
