import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cashboard: Provider = {
  id: 'cashboard',
  name: 'Cashboard',
  category: 'payments',
  rules: [
    {
      id: 'cashboard-api-key',
      title: 'Cashboard API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}/,
      keywords: ['cashboard'],
      words: ['cashboard'],
      randomness: 'any',
      env: 'CASHBOARD_API_KEY',
      examples: {
        keys: [`${fake.upperAlnum(3, 4)}-${fake.upperAlnum(3, 5)}-${fake.upperAlnum(3, 6)}-${fake.upperAlnum(3, 7)}`, `${fake.upperAlnum(3, 8)}-${fake.upperAlnum(3, 9)}-${fake.upperAlnum(3, 10)}-${fake.upperAlnum(3, 11)}`],
        spares: [`CASHBOARD_API_KEY=${fake.upperAlnum(3)}-${fake.upperAlnum(3, 2)}-${fake.upperAlnum(3, 3)}-${fake.upperAlnum(2, 4)}`, `checksum: ${fake.upperAlnum(3)}-${fake.upperAlnum(3, 2)}-${fake.upperAlnum(3, 3)}-${fake.upperAlnum(3, 4)}`],
      },
    },
  ],
};
