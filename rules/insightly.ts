import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const insightly: Provider = {
  id: 'insightly',
  name: 'Insightly',
  category: 'crm',
  rules: [
    {
      id: 'insightly-api-key',
      title: 'Insightly API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['insightly'],
      env: 'INSIGHTLY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`INSIGHTLY_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
