import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const iexapis: Provider = {
  id: 'iexapis',
  name: 'IEX Cloud (iexapis)',
  category: 'payments',
  rules: [
    {
      id: 'iexapis-api-key',
      title: 'IEX Cloud API key',
      confidence: 'likely',
      pattern: /sk_[a-z0-9]{32}/,
      words: ['iexapis'],
      env: 'IEXAPIS_API_KEY',
      docs: 'https://cloud.iexapis.com/stable/stock/aapl/quote?token=',
      examples: {
        keys: [`sk_${fake.lowerAlnum(32)}`, `sk_${fake.lowerAlnum(32, 2)}`],
        spares: [`IEXAPIS_API_KEY=sk_${fake.lowerAlnum(31)}`, `checksum: sk_${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
