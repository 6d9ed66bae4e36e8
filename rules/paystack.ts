import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paystack: Provider = {
  id: 'paystack',
  name: 'Paystack',
  category: 'payments',
  rules: [
    {
      id: 'paystack-secret-key',
      title: 'Paystack secret key',
      confidence: 'certain',
      pattern: /sk_(?:live|test)_[0-9a-f]{40}/,
      keywords: ['sk_live_', 'sk_test_'],
      precedence: 1,
      env: 'PAYSTACK_SECRET_KEY',
      docs: 'https://paystack.com/docs/api/authentication/',
      examples: {
        keys: [`sk_live_${fake.hex(40)}`, `sk_test_${fake.hex(40, 2)}`],
        spares: [`PAYSTACK_SECRET_KEY=sk_live_${fake.hex(39)}`, `qsk_live_${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.paystack.com/#/settings/developers', steps: [] },
  },
};
