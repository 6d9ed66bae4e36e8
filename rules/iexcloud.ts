import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const iexcloud: Provider = {
  id: 'iexcloud',
  name: 'IEX Cloud',
  category: 'payments',
  rules: [
    {
      id: 'iexcloud-api-key',
      title: 'IEX Cloud API key',
      confidence: 'likely',
      pattern: /[a-z0-9_]{35}/,
      words: ['iexcloud'],
      env: 'IEXCLOUD_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(35), fake.lowerAlnum(35, 2)],
        spares: [`IEXCLOUD_API_KEY=${fake.lowerAlnum(34)}`, `checksum: ${fake.lowerAlnum(35)}`],
      },
    },
  ],
};
