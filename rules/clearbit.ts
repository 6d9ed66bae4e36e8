import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clearbit: Provider = {
  id: 'clearbit',
  name: 'Clearbit',
  category: 'other',
  rules: [
    {
      id: 'clearbit-api-key',
      title: 'Clearbit API key',
      confidence: 'likely',
      pattern: /[a-z0-9_]{35}/,
      words: ['clearbit'],
      env: 'CLEARBIT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(35), fake.lowerAlnum(35, 2)],
        spares: [`CLEARBIT_API_KEY=${fake.lowerAlnum(34)}`, `checksum: ${fake.lowerAlnum(35)}`],
      },
    },
  ],
};
