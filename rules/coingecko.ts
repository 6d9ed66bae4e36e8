import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coingecko: Provider = {
  id: 'coingecko',
  name: 'CoinGecko',
  category: 'crypto',
  rules: [
    {
      id: 'coingecko-api-key',
      title: 'CoinGecko API key',
      confidence: 'certain',
      pattern: /CG-(?=[A-Za-z]*[0-9])[A-Za-z0-9]{24}/,
      keywords: ['CG-'],
      randomness: 'token',
      env: 'COINGECKO_API_KEY',
      docs: 'https://docs.coingecko.com/reference/authentication',
      examples: {
        keys: [`CG-${fake.alnum(24)}`, `CG-${fake.alnum(24, 2)}`],
        spares: [`COINGECKO_API_KEY=CG-${fake.alnum(23)}`, `qCG-${fake.alnum(24)}`],
      },
    },
  ],
};
