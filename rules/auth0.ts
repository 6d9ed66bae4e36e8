import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const auth0: Provider = {
  id: 'auth0',
  name: 'Auth0',
  category: 'identity',
  rules: [
    {
      id: 'auth0-client-secret',
      title: 'Auth0 client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{64}/,
      words: ['auth0'],
      env: 'AUTH0_CLIENT_SECRET',
      docs: 'https://auth0.com/docs/get-started/applications/credentials',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        spares: [`AUTH0_CLIENT_SECRET=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
    {
      id: 'auth0-management-api-token',
      title: 'Auth0 Management API token',
      confidence: 'likely',
      pattern: /eyJ[A-Za-z0-9_-]{20,200}\.eyJ[A-Za-z0-9_-]{60,3000}\.[A-Za-z0-9_-]{300,400}/,
      words: ['auth0'],
      precedence: 1,
      env: 'AUTH0_MANAGEMENT_TOKEN',
      docs: 'https://auth0.com/docs/get-started/applications/credentials',
      examples: {
        keys: [`eyJ${fake.base64url(28)}.eyJ${fake.base64url(68, 2)}.${fake.base64url(308, 3)}`, `eyJ${fake.base64url(36, 4)}.eyJ${fake.base64url(76, 5)}.${fake.base64url(316, 6)}`],
        spares: [`AUTH0_MANAGEMENT_TOKEN=eyJ${fake.base64url(28)}.eyJ${fake.base64url(68, 2)}.${fake.base64url(296, 3)}`, `checksum: eyJ${fake.base64url(28)}.eyJ${fake.base64url(68, 2)}.${fake.base64url(308, 3)}`],
      },
    },
  ],
  guide: {
    about:
      'An Auth0 client secret proves which application is asking for tokens. A Management API token changes the tenant itself, within its scopes, '
      + 'until it expires.',
    uses: [
      'Signing users in to a web application',
      'Getting tokens for calls between services',
      'Managing users, applications and rules from a program',
    ],
    generate: {
      page: 'https://manage.auth0.com/',
      steps: [
        'For a client secret: open Applications, then Applications, and create an application of its own for each program.',
        'For calls to the Management API: authorise a machine-to-machine application for it, with only the scopes that it needs.',
        'Find the secret in the tab Credentials or Settings of the application, and copy it to your store.',
      ],
    },
    risks: [
      'ask for tokens in the name of the application, and call the APIs that it may call',
      'where the application may use the Management API: read, change or delete users and applications',
      'with a Management API token: do what its scopes allow, until it expires',
    ],
    practices: [
      'A machine-to-machine application for each program, with the fewest scopes.',
      'Private Key JWT or mutual TLS instead of a client secret, where your plan has them.',
      'A short lifetime for the tokens of the Management API.',
      'Grant types that the application does not use, switched off in its advanced settings.',
    ],
    usage: {
      page: 'https://manage.auth0.com/',
      steps: [
        'Open Monitoring, then Logs, and filter by the client ID of the application.',
        'Look for addresses that are not yours, for exchanges of client credentials that no service of yours made, and for operations of the Management API.',
      ],
    },
    revoke: {
      page: 'https://auth0.com/docs/applications/rotate-client-secret',
      steps: [
        'Open Applications, then Applications, and choose the application.',
        'In its Settings, under Danger Zone, choose Rotate and confirm.',
        'Find the new secret in the tab Credentials, and give it to every service that uses it.',
        'For a leaked Management API token, rotate the secret of the application that got it, and wait for the expiry of the token.',
      ],
      effect:
        'The old secret ends with the rotation; the new one can take up to thirty seconds to work. Tokens that were issued before go on until they '
        + 'expire.',
    },
    sources: [
      { page: 'https://auth0.com/docs/applications/rotate-client-secret', read: '2026-11-21' },
      { page: 'https://auth0.com/docs/api/management/v2/clients/post-rotate-secret.md', read: '2026-11-21' },
    ],
  },
};
