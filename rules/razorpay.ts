import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const razorpay: Provider = {
  id: 'razorpay',
  name: 'Razorpay',
  category: 'payments',
  rules: [
    {
      id: 'razorpay-key-id',
      title: 'Razorpay key id',
      confidence: 'possible',
      pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
      keywords: ['rzp_live_', 'rzp_test_'],
      env: 'RAZORPAY_KEY_ID',
      docs: 'https://razorpay.com/docs/api/authentication/',
      examples: {
        keys: [`rzp_live_${fake.alnum(14)}`, `rzp_test_${fake.alnum(14, 2)}`],
        spares: [`RAZORPAY_KEY_ID=rzp_live_${fake.alnum(13)}`, `qrzp_live_${fake.alnum(14)}`],
      },
    },
    {
      id: 'razorpay-key-secret',
      title: 'Razorpay key secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['razorpay', 'rzp'],
      env: 'RAZORPAY_KEY_SECRET',
      docs: 'https://razorpay.com/docs/api/authentication/',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`RAZORPAY_KEY_SECRET=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys', steps: [] },
  },
};
