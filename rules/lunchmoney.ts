import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lunchmoney: Provider = {
  id: 'lunchmoney',
  name: 'Lunch Money',
  category: 'payments',
  rules: [
    {
      id: 'lunchmoney-api-key',
      title: 'Lunch Money API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{50}/,
      words: ['lunchmoney'],
      env: 'LUNCHMONEY_API_KEY',
      examples: {
        keys: [fake.hex(50), fake.hex(50, 2)],
        spares: [`LUNCHMONEY_API_KEY=${fake.hex(49)}`, `checksum: ${fake.hex(50)}`],
      },
    },
  ],
};
