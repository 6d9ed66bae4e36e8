import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tossPayments: Provider = {
  id: 'toss-payments',
  name: 'Toss Payments',
  category: 'payments',
  rules: [
    {
      id: 'toss-payments-secret-key',
      title: 'Toss Payments secret key',
      confidence: 'likely',
      pattern: /(?:live|test)_g?sk_[A-Za-z0-9]{28}/,
      words: ['toss', 'tosspayments'],
      everyday: true,
      env: 'TOSS_SECRET_KEY',
      docs: 'https://docs.tosspayments.com/reference/using-api/api-keys',
      examples: {
        keys: [`live_gsk_${fake.alnum(28)}`, `test_sk_${fake.alnum(28, 2)}`],
        spares: [`TOSS_SECRET_KEY=live_gsk_${fake.alnum(27)}`, `checksum: live_gsk_${fake.alnum(28)}`],
      },
    },
  ],
};
