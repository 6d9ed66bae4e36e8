import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const currencyfreaks: Provider = {
  id: 'currencyfreaks',
  name: 'CurrencyFreaks',
  category: 'payments',
  rules: [
    {
      id: 'currencyfreaks-api-key',
      title: 'CurrencyFreaks API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['currencyfreaks'],
      env: 'CURRENCYFREAKS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`CURRENCYFREAKS_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
