import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const currencylayer: Provider = {
  id: 'currencylayer',
  name: 'Currencylayer',
  category: 'payments',
  rules: [
    {
      id: 'currencylayer-api-key',
      title: 'Currencylayer API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['currencylayer'],
      env: 'CURRENCYLAYER_API_KEY',
      docs: 'https://currencylayer.com/documentation',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`CURRENCYLAYER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
