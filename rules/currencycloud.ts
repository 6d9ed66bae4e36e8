import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const currencycloud: Provider = {
  id: 'currencycloud',
  name: 'Currencycloud',
  category: 'payments',
  rules: [
    {
      id: 'currencycloud-api-key',
      title: 'Currencycloud API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['currencycloud'],
      env: 'CURRENCYCLOUD_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`CURRENCYCLOUD_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
