import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bybit: Provider = {
  id: 'bybit',
  name: 'Bybit',
  category: 'crypto',
  rules: [
    {
      id: 'bybit-api-secret',
      title: 'Bybit API secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}/,
      words: ['bybit', 'pybit'],
      env: 'BYBIT_API_SECRET',
      docs: 'https://bybit-exchange.github.io/docs/v5/guide',
      examples: {
        keys: [fake.alnum(36), fake.alnum(36, 2)],
        spares: [`BYBIT_API_SECRET=${fake.alnum(35)}`, `checksum: ${fake.alnum(36)}`],
      },
    },
    {
      id: 'bybit-api-key',
      title: 'Bybit API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{18}/,
      words: ['bybit', 'pybit'],
      env: 'BYBIT_API_KEY',
      docs: 'https://bybit-exchange.github.io/docs/v5/guide',
      examples: {
        keys: [fake.alnum(18), fake.alnum(18, 2)],
        spares: [`BYBIT_API_KEY=${fake.alnum(17)}`, `checksum: ${fake.alnum(18)}`],
      },
    },
  ],
};
