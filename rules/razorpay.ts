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
    about:
      'A Razorpay key id and key secret together call the payments API, in test or live mode. The key id alone is public, and stands in checkout '
      + 'pages. With RazorpayX the same pair makes payouts.',
    uses: ['Creating orders and capturing payments', 'Refunds and settlements', 'Payouts to suppliers and workers'],
    generate: {
      page: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
      steps: [
        'Sign in to the Dashboard, and choose Test or Live mode.',
        'Open Account & Settings, API Keys, and generate a key or, where you see it, a secret of its own for each server.',
        'Confirm with the code that is sent to you.',
        'Download it at once: the secret is not shown again.',
      ],
    },
    risks: [
      'refund payments, which takes money from your settlements',
      'with RazorpayX: pay out from your balance, where payouts by API need no approval',
      'read orders, payments, mail addresses and phone numbers of customers',
      'forge the signature of a payment, so that your shop ships what was never paid',
    ],
    practices: [
      'Several secrets, one for each server or vendor, where your Dashboard offers them: up to ten in each mode.',
      'Test keys outside of production.',
      'A list of allowed addresses for payouts, in RazorpayX.',
      'A webhook secret of its own, different from the key secret.',
    ],
    usage: {
      page: 'https://dashboard.razorpay.com/app/payments',
      steps: [
        'Look through payments, refunds and payouts for entries that your system did not make.',
        'Compare them with the orders in your shop.',
        'Look at webhooks, team members and bank accounts for new ones.',
      ],
    },
    revoke: {
      page: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
      steps: [
        'Open Account & Settings, API Keys, in the mode of the leaked key.',
        'With separate secrets: generate a new one, move the server, and revoke the old one.',
        'Otherwise choose to regenerate the key, and have the old one deactivated immediately if it is public.',
        'Put the new key in every service, in checkout pages too if the key id changed.',
        'If money moved, write to Razorpay support at once.',
      ],
      effect: 'You choose: the old key ends at once, or both work for 24 hours while you move.',
    },
    sources: [
      { page: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/', read: '2026-11-22' },
      { page: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-key-secrets', read: '2026-11-22' },
      { page: 'https://razorpay.com/docs/payment-gateway/dashboard-guide/settings/api-keys/', read: '2026-11-22' },
    ],
  },
};
