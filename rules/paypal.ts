import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paypal: Provider = {
  id: 'paypal',
  name: 'PayPal',
  category: 'payments',
  rules: [
    {
      id: 'paypal-rest-client-id',
      title: 'PayPal REST client id',
      confidence: 'possible',
      pattern: /A[A-Za-z0-9_-]{79}/,
      words: ['paypal'],
      env: 'PAYPAL_CLIENT_ID',
      docs: 'https://developer.paypal.com/api/rest/authentication/',
      examples: {
        keys: [`A${fake.base64url(79)}`, `A${fake.base64url(79, 2)}`],
        spares: [`PAYPAL_CLIENT_ID=A${fake.base64url(78)}`, `checksum: A${fake.base64url(79)}`],
      },
    },
    {
      id: 'paypal-rest-client-secret',
      title: 'PayPal REST client secret',
      confidence: 'likely',
      pattern: /E[A-Za-z0-9_-]{79}/,
      words: ['paypal'],
      env: 'PAYPAL_CLIENT_SECRET',
      docs: 'https://developer.paypal.com/api/rest/authentication/',
      examples: {
        keys: [`E${fake.base64url(79)}`, `E${fake.base64url(79, 2)}`],
        spares: [`PAYPAL_CLIENT_SECRET=E${fake.base64url(78)}`, `checksum: E${fake.base64url(79)}`],
      },
    },
  ],
  guide: {
    about:
      'The client id and the client secret of a PayPal REST app are exchanged for access tokens, which act on the PayPal account within the '
      + 'features of the app. The id alone is public. Live credentials move real money, sandbox ones do not.',
    uses: ['Taking payments and making refunds', 'Sending payouts and invoices', 'Managing subscriptions and disputes'],
    generate: {
      page: 'https://developer.paypal.com/dashboard/applications',
      steps: [
        'Open the Developer Dashboard, Apps & Credentials, and switch to Live or Sandbox.',
        'Open the app, show its secret, and generate a new secret beside the old one.',
        'Leave on only the features of the app that the program uses; payouts only where it pays out.',
        'Copy the new secret to your store.',
      ],
    },
    risks: [
      'refund payments and, where the app may, send payouts from the balance',
      'read transactions, with names, addresses and mail addresses of payers',
      'make invoices and orders in your name, for fraud',
      'change the webhooks of the app',
    ],
    practices: [
      'Features of an app, which decide what its tokens may do.',
      'An app for each program, and sandbox apps for development.',
      'Two secrets at a time, so that one is changed while the other works.',
      'Webhooks for refunds and payouts, as an alarm.',
    ],
    usage: {
      page: 'https://developer.paypal.com/dashboard/applications',
      steps: [
        'In the Developer Dashboard look through the API calls, Live: date, type, status and amount.',
        'Compare with the activity of the PayPal account: refunds, payouts and new recipients.',
        'Look at the webhooks of the app for addresses that are not yours.',
      ],
    },
    revoke: {
      page: 'https://developer.paypal.com/dashboard/applications',
      steps: [
        'When the services use the new secret, open the app and disable the old one.',
        'When nothing breaks, delete it.',
        'If money was moved, report it in the Resolution Center of PayPal.',
      ],
      effect: 'A disabled secret gets no more access tokens, and can be enabled again. Access tokens got before work until they expire, some hours at most.',
    },
    sources: [
      { page: 'https://developer.paypal.com/docs/integration/admin/manage-apps/', read: '2026-11-21' },
      { page: 'https://developer.paypal.com/docs/api-basics/manage-apps/', read: '2026-11-21' },
    ],
  },
};
