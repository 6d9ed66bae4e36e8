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
    revoke: { page: 'https://manage.auth0.com/', steps: [] },
  },
};
