import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coinapi: Provider = {
  id: 'coinapi',
  name: 'CoinAPI',
  category: 'crypto',
  rules: [
    {
      id: 'coinapi-api-key',
      title: 'CoinAPI key',
      confidence: 'likely',
      pattern: /[A-Z0-9-]{36}/,
      words: ['coinapi'],
      env: 'COINAPI_API_KEY',
      examples: {
        keys: [fake.upperAlnum(36), fake.upperAlnum(36, 2)],
        spares: [`COINAPI_API_KEY=${fake.upperAlnum(35)}`, `checksum: ${fake.upperAlnum(36)}`],
      },
    },
  ],
};
