import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const adyen: Provider = {
  id: 'adyen',
  name: 'Adyen',
  category: 'payments',
  rules: [
    {
      id: 'adyen-api-key',
      title: 'Adyen API key',
      confidence: 'certain',
      pattern: /AQE[a-z]hm[A-Za-z0-9+/]{60,200}={0,2}-[A-Za-z0-9+/]{40,46}=?-[A-Za-z0-9!#$%()*+.?@^_~-]{8,24}/,
      keywords: ['AQE'],
      env: 'ADYEN_API_KEY',
      docs: 'https://docs.adyen.com/development-resources/api-credentials/',
      examples: {
        keys: [`AQE${fake.lower(1)}hm${fake.base64(68, 2)}-${fake.base64(42, 3)}-${fake.base64url(12, 4)}`, `AQE${fake.lower(1, 5)}hm${fake.base64(76, 6)}=-${fake.base64(44, 7)}=-${fake.base64url(16, 8)}`],
        spares: [`ADYEN_API_KEY=AQE${fake.lower(1)}hm${fake.base64(68, 2)}-${fake.base64(42, 3)}-${fake.base64url(4, 4)}`, `qAQE${fake.lower(1)}hm${fake.base64(68, 2)}-${fake.base64(42, 3)}-${fake.base64url(12, 4)}`],
      },
    },
  ],
  guide: {
    about:
      'An Adyen API key authenticates one API credential (a user such as ws@Company) of your company account. What it opens are the roles and the '
      + 'merchant accounts of that credential. A key of the live Customer Area moves real money, one of the test Customer Area none.',
    uses: [
      'Taking payments from a server',
      'Capturing, cancelling and refunding payments',
      'Managing accounts, stores and webhooks by the Management API',
    ],
    generate: {
      page: 'https://ca-live.adyen.com/',
      steps: [
        'Log in to the Customer Area, live or test, as a user who may manage API credentials.',
        'Open Developers, then API credentials, and make a credential for this service rather than sharing one.',
        'Under Roles and Associated Accounts leave only the roles and the merchant accounts that the service needs.',
        'Under Server settings, Authentication, choose the tab API key and then Generate API key.',
        'Copy the key to your store, and choose Save changes.',
      ],
    },
    risks: [
      'refund, cancel and capture payments, and pay out where the credential has such a role',
      'test stolen cards against your merchant account, which brings fees and disputes',
      'read payments and stored payment details of shoppers, and charge those by their tokens',
      'with Management API roles: change accounts and webhooks and make further credentials',
    ],
    practices: [
      'A credential for each service and sales channel, with its own roles and merchant accounts.',
      'Allowed IP addresses for a credential: requests from elsewhere are refused.',
      'Separate credentials for test and live.',
      'Few users with the role Manage API credentials.',
    ],
    usage: {
      page: 'https://ca-live.adyen.com/',
      steps: [
        'Open Developers, then API logs, and look at the requests of this credential.',
        'Look for refunds, payouts and many small or failed payments that nobody of yours made.',
        'Look through the API credentials, webhooks and users for ones that you did not make.',
      ],
    },
    revoke: {
      page: 'https://ca-live.adyen.com/',
      steps: [
        'Open Developers, then API credentials, and select the credential.',
        'Under Server settings, Authentication, API key: generate a new key, and save.',
        'When the services have it, or at once if money is at risk, expire the old key now, under Expiring keys, and save.',
        'If the whole credential is not needed any more, deactivate it.',
        'If money was moved, write to Adyen support at once.',
      ],
      effect: 'A new key works at once. The old one works for 24 hours more, unless you expire it now or extend it.',
      command: `curl -X PATCH "https://management-live.adyen.com/v3/companies/$COMPANY_ID/apiCredentials/$API_CREDENTIAL_ID" \\
  -H "x-api-key: $ADYEN_MANAGEMENT_KEY" -H "content-type: application/json" -d '{"active": false}'`,
    },
    sources: [
      { page: 'https://docs.adyen.com/development-resources/api-credentials/', read: '2026-11-22' },
      { page: 'https://docs.adyen.com/development-resources/api-credentials.md', read: '2026-11-22' },
    ],
  },
};
