import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cryptocompare: Provider = {
  id: 'cryptocompare',
  name: 'CryptoCompare',
  category: 'crypto',
  rules: [
    {
      id: 'cryptocompare-api-key',
      title: 'CryptoCompare API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{64}/,
      words: ['cryptocompare'],
      env: 'CRYPTOCOMPARE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`CRYPTOCOMPARE_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
