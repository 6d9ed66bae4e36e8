import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const clerk: Provider = {
  id: 'clerk',
  name: 'Clerk',
  category: 'identity',
  rules: [
    {
      id: 'clerk-publishable-key',
      title: 'Clerk publishable key',
      confidence: 'certain',
      pattern: /pk_(?:live_Y2xlcmsu[A-Za-z0-9+/]{8,80}={0,2}|test_[A-Za-z0-9+/]{8,60}(?:LmNsZXJrLmFjY291bnRzLmRldiQ|uY2xlcmsuYWNjb3VudHMuZGV2JA|5jbGVyay5hY2NvdW50cy5kZXYk)={0,2})/,
      keywords: ['live_Y2xlcmsu', 'LmNsZXJrLmFjY291bnRzLmRldiQ', 'uY2xlcmsuYWNjb3VudHMuZGV2JA', '5jbGVyay5hY2NvdW50cy5kZXYk'],
      precedence: 1,
      publicByDesign: 'It holds the host name of the Clerk instance and stands in web pages.',
      env: 'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY',
      docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
      examples: {
        keys: [`pk_live_${structured.base64(`clerk.${fake.lower(9)}.test$`)}`, `pk_test_${structured.base64(`${fake.lower(7)}-${fake.lower(8, 2)}-12.clerk.accounts.dev$`)}`],
        spares: [`CLERK_PUBLISHABLE_KEY=pk_live_${fake.alnum(24)}`, `qpk_live_${structured.base64(`clerk.${fake.lower(9)}.test$`)}`],
      },
    },
    {
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      confidence: 'likely',
      pattern: /sk_(?:live|test)_[A-Za-z0-9]{32,50}/,
      words: ['clerk'],
      precedence: 1,
      env: 'CLERK_SECRET_KEY',
      docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
      examples: {
        keys: [`sk_live_${fake.alnum(37)}`, `sk_test_${fake.alnum(42, 2)}`],
        spares: [`CLERK_SECRET_KEY=sk_live_${fake.alnum(29)}`, `checksum: sk_live_${fake.alnum(37)}`],
      },
    },
  ],
  guide: {
    about:
      'A Clerk secret key opens the Backend API of one instance: all users, sessions and organisations of your app. A publishable key only names the '
      + 'instance and belongs in web pages.',
    uses: [
      'Checking sessions on a server',
      'Managing users and organisations by script',
      'Deploying from CI',
    ],
    generate: {
      page: 'https://dashboard.clerk.com/last-active?path=api-keys',
      steps: [
        'Open the API keys page of the instance, development or production, as an Admin of the workspace.',
        'Add a secret key, and name it after the place that uses it.',
        'Copy it at once: the whole key is shown only when it is made.',
      ],
    },
    risks: [
      'read the names, e-mail addresses, phone numbers and metadata of all your users',
      'sign in as any of them, by a sign-in or actor token made with the key',
      'change roles and metadata, on which your app may base its permissions',
      'delete or ban users',
    ],
    practices: [
      'Several active secret keys: one for each place, named after it, so that one can be replaced alone.',
      'Separate keys for development and production (sk_test_, sk_live_).',
      'Only Admins of the workspace can make and delete secret keys.',
      'Webhook signing secrets are replaced on their own, at the webhook.',
    ],
    usage: {
      page: 'https://dashboard.clerk.com/last-active?path=api-keys',
      steps: [
        'Look on the API keys page when each secret key was made and last used.',
        'Look through users, sessions and organisations for sign-ins and roles that your app did not make.',
        'Compare with the logs of your own server for calls that it did not send.',
      ],
    },
    revoke: {
      page: 'https://dashboard.clerk.com/last-active?path=api-keys',
      steps: [
        'Add a new secret key, and deploy the app with it.',
        'See that the old one is not used any more.',
        'Delete the old key. If it is misused, delete it at once and accept that the app fails until it has the new one.',
        'End the sessions of users that somebody else may have signed in as.',
      ],
      effect: 'Old and new key work side by side until the old one is deleted. Sessions of your users go on.',
    },
    sources: [
      { page: 'https://clerk.com/docs/guides/secure/rotate-api-keys', read: '2026-11-22' },
      { page: 'https://clerk.com/changelog/2026-10-19-secret-keys-visible-only-on-creation', read: '2026-11-22' },
      { page: 'https://clerk.com/changelog/2026-01-09-secret-key-management-restricted-to-admins.md', read: '2026-11-22' },
    ],
  },
};
