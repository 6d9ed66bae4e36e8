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
    about:
      'A Paystack secret key opens the whole API of a business. The live key moves real money, the test key none. It is also what webhook events '
      + 'are signed with. The public key only starts payments to you.',
    uses: ['Taking and verifying payments', 'Refunds, transfers and payouts', 'Subscriptions and saved cards of customers'],
    generate: {
      page: 'https://dashboard.paystack.com/#/settings/developers',
      steps: [
        'Open Settings, then API Keys & Webhooks.',
        'Use the test key outside of production.',
        'A new secret key is generated next to the one that is there.',
        'Enter the addresses of your servers as whitelisted IPs before you use it.',
      ],
    },
    risks: [
      'send money from your balance to a bank account of the thief, where transfers by API are on',
      'refund payments, and charge cards that customers saved with you',
      'read customers, their mail addresses, and what they paid',
      'sign forged webhook events, so that your shop ships what was never paid',
    ],
    practices: [
      'IP whitelisting for each secret key: requests from other addresses are blocked.',
      'A confirmation code for transfers.',
      'A new key at intervals, as Paystack advises.',
      'Verifying each payment with the API before goods are sent.',
    ],
    usage: {
      page: 'https://dashboard.paystack.com/',
      steps: [
        'Look through transactions, transfers and refunds for entries that your system did not make.',
        'Look for new transfer recipients, and for charges on saved cards.',
        'Look at the webhook address and at the whitelisted IPs; Paystack writes to the owner when the live list is changed.',
      ],
    },
    revoke: {
      page: 'https://dashboard.paystack.com/#/settings/developers',
      steps: [
        'Whitelist the addresses of your servers at once: this shuts out the thief before the key is changed.',
        'Generate a new secret key under API Keys & Webhooks.',
        'Put it in every service, and in what verifies webhooks.',
        'If money was moved, write to Paystack support at once.',
      ],
      effect:
        'Requests with the old key get a 401, from your own services too, until they have the new one. Plan the change for a quiet hour, unless the '
        + 'key is public.',
    },
    sources: [
      { page: 'https://docs-v2.paystack.com/docs/api/authentication/', read: '2026-11-22' },
      { page: 'https://support.paystack.com/en/articles/2130946', read: '2026-11-22' },
    ],
  },
};
