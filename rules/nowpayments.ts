import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nowpayments: Provider = {
  id: 'nowpayments',
  name: 'NOWPayments',
  category: 'payments',
  rules: [
    {
      id: 'nowpayments-api-key',
      title: 'NOWPayments API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
      words: ['nowpayments', 'nowpayment'],
      env: 'NOWPAYMENTS_API_KEY',
      docs: 'https://documenter.getpostman.com/view/7907941/2s93JusNJt',
      examples: {
        keys: [
          `${fake.upperAlnum(7)}-${fake.upperAlnum(7, 51)}-${fake.upperAlnum(7, 151)}-${fake.upperAlnum(7, 251)}`,
          `${fake.upperAlnum(7, 2)}-${fake.upperAlnum(7, 52)}-${fake.upperAlnum(7, 152)}-${fake.upperAlnum(7, 252)}`,
        ],
        spares: [
          `NOWPAYMENTS_API_KEY=${fake.upperAlnum(7)}-${fake.upperAlnum(7, 51)}-${fake.upperAlnum(7, 151)}`,
          `checksum: ${fake.upperAlnum(7)}-${fake.upperAlnum(7, 51)}-${fake.upperAlnum(7, 151)}-${fake.upperAlnum(7, 251)}`,
        ],
      },
    },
  ],
};
