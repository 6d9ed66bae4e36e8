import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const duffel: Provider = {
  id: 'duffel',
  name: 'Duffel',
  category: 'other',
  rules: [
    {
      id: 'duffel-live-access-token',
      title: 'Duffel live access token',
      confidence: 'certain',
      pattern: /duffel_live_[A-Za-z0-9_=-]{43}/,
      keywords: ['duffel_live_'],
      randomness: 'token',
      env: 'DUFFEL_ACCESS_TOKEN',
      docs: 'https://duffel.com/docs/api/overview/making-requests/authentication',
      examples: {
        keys: [`duffel_live_${fake.base64url(43)}`, `duffel_live_${fake.base64url(43, 2)}`],
        spares: [`DUFFEL_ACCESS_TOKEN=duffel_live_${fake.base64url(42)}`, `qduffel_live_${fake.base64url(43)}`],
      },
    },
    {
      id: 'duffel-test-access-token',
      title: 'Duffel test access token',
      confidence: 'certain',
      pattern: /duffel_test_[A-Za-z0-9_=-]{43}/,
      keywords: ['duffel_test_'],
      randomness: 'token',
      env: 'DUFFEL_ACCESS_TOKEN',
      docs: 'https://duffel.com/docs/api/overview/making-requests/authentication',
      examples: {
        keys: [`duffel_test_${fake.base64url(43)}`, `duffel_test_${fake.base64url(43, 2)}`],
        spares: [`DUFFEL_ACCESS_TOKEN=duffel_test_${fake.base64url(42)}`, `qduffel_test_${fake.base64url(43)}`],
      },
    },
  ],
  guide: {
    about:
      'A Duffel access token opens the API of an organisation, read-only or read-write. A live token books real flights and stays and pays for them; a '
      + 'test token works only with test data.',
    uses: [
      'Searching and booking flights and stays',
      'Changing and cancelling orders',
      'Reading orders for accounting',
    ],
    generate: {
      page: 'https://app.duffel.com/',
      steps: [
        'Open Developers, then Access tokens, in test or live mode.',
        'Create a token, and name it after the service.',
        'Choose read-only if the service only searches or reads; otherwise read-write.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'book at your cost, paid from your balance',
      'cancel or change the orders of your customers',
      'read orders with the names, birth dates, contact data and documents of passengers',
      'with a read-only token: read all of this, but change nothing',
    ],
    practices: [
      'Read-only or read-write access, chosen when the token is made.',
      'Test tokens for development; a live token for each service.',
      'Little balance, topped up as needed.',
    ],
    usage: {
      page: 'https://app.duffel.com/',
      steps: [
        'Look through the orders, cancellations and changes for ones that your service did not make.',
        'Compare the balance with your own bookings.',
        'Tell Duffel support the ids of suspicious requests (x-request-id) or orders.',
      ],
    },
    revoke: {
      page: 'https://app.duffel.com/',
      steps: [
        'Create a new token of the same kind, and give it to the services.',
        'Open Developers, Access tokens, and select the leaked one.',
        'Choose Delete token in the Danger Zone, and confirm.',
        'Cancel bookings that are not yours while they can still be refunded, and write to Duffel support.',
      ],
      effect: 'A deleted token is refused. Orders that were booked with it stand until they are cancelled.',
    },
    sources: [
      { page: 'https://duffel.com/docs/api/overview/making-requests', read: '2026-11-22' },
    ],
  },
};
