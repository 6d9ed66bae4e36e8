import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paymongo: Provider = {
  id: 'paymongo',
  name: 'PayMongo',
  category: 'payments',
  rules: [
    {
      id: 'paymongo-api-key',
      title: 'PayMongo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{32}/,
      words: ['paymongo'],
      env: 'PAYMONGO_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`PAYMONGO_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
