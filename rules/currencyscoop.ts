import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const currencyscoop: Provider = {
  id: 'currencyscoop',
  name: 'CurrencyScoop',
  category: 'payments',
  rules: [
    {
      id: 'currencyscoop-api-key',
      title: 'CurrencyScoop API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['currencyscoop'],
      env: 'CURRENCYSCOOP_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`CURRENCYSCOOP_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
