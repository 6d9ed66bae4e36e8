import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const requestFinance: Provider = {
  id: 'request-finance',
  name: 'Request Finance',
  category: 'payments',
  rules: [
    {
      id: 'request-finance-api-key',
      title: 'Request Finance API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
      words: ['requestfinance'],
      env: 'REQUEST_FINANCE_API_KEY',
      examples: {
        keys: [`${fake.upperAlnum(7)}-${fake.upperAlnum(7, 2)}-${fake.upperAlnum(7, 3)}-${fake.upperAlnum(7, 4)}`, `${fake.upperAlnum(7, 5)}-${fake.upperAlnum(7, 6)}-${fake.upperAlnum(7, 7)}-${fake.upperAlnum(7, 8)}`],
        spares: [`REQUEST_FINANCE_API_KEY=${fake.upperAlnum(7)}-${fake.upperAlnum(7, 2)}-${fake.upperAlnum(7, 3)}-${fake.upperAlnum(6, 4)}`, `checksum: ${fake.upperAlnum(7)}-${fake.upperAlnum(7, 2)}-${fake.upperAlnum(7, 3)}-${fake.upperAlnum(7, 4)}`],
      },
    },
  ],
};
