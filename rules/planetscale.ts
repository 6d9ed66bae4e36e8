import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const planetscale: Provider = {
  id: 'planetscale',
  name: 'PlanetScale',
  category: 'db',
  rules: [
    {
      id: 'planetscale-database-password',
      title: 'PlanetScale database password',
      confidence: 'certain',
      pattern: /pscale_pw_[A-Za-z0-9=._-]{32,64}/,
      keywords: ['pscale_pw_'],
      randomness: 'token',
      env: 'DATABASE_PASSWORD',
      docs: 'https://planetscale.com/docs/concepts/service-tokens',
      examples: {
        keys: [`pscale_pw_${fake.base64url(40)}`, `pscale_pw_${fake.base64url(48, 2)}`],
        spares: [`DATABASE_PASSWORD=pscale_pw_${fake.base64url(28)}`, `qpscale_pw_${fake.base64url(40)}`],
      },
    },
    {
      id: 'planetscale-oauth-token',
      title: 'PlanetScale OAuth token',
      confidence: 'certain',
      pattern: /pscale_oauth_[A-Za-z0-9=._-]{32,64}/,
      keywords: ['pscale_oauth_'],
      randomness: 'token',
      env: 'PLANETSCALE_OAUTH_TOKEN',
      docs: 'https://planetscale.com/docs/concepts/service-tokens',
      examples: {
        keys: [`pscale_oauth_${fake.base64url(40)}`, `pscale_oauth_${fake.base64url(48, 2)}`],
        spares: [`PLANETSCALE_OAUTH_TOKEN=pscale_oauth_${fake.base64url(28)}`, `qpscale_oauth_${fake.base64url(40)}`],
      },
    },
    {
      id: 'planetscale-service-token',
      title: 'PlanetScale service token',
      confidence: 'certain',
      pattern: /pscale_tkn_[A-Za-z0-9=._-]{32,64}/,
      keywords: ['pscale_tkn_'],
      randomness: 'token',
      env: 'PLANETSCALE_SERVICE_TOKEN',
      docs: 'https://planetscale.com/docs/concepts/service-tokens',
      examples: {
        keys: [`pscale_tkn_${fake.base64url(40)}`, `pscale_tkn_${fake.base64url(48, 2)}`],
        spares: [`PLANETSCALE_SERVICE_TOKEN=pscale_tkn_${fake.base64url(28)}`, `qpscale_tkn_${fake.base64url(40)}`],
      },
    },
  ],
  guide: {
    about:
      'A PlanetScale service token opens the API and the CLI of an organisation, within its permissions. An OAuth token acts for a user. A database '
      + 'password opens one branch of a database.',
    uses: ['Connecting an application to its database', 'Deploying schema changes from CI', 'Managing databases and branches through the API'],
    generate: {
      page: 'https://app.planetscale.com/~/settings/service-tokens',
      steps: [
        'For a service token: open Settings, then Service tokens, and choose New service token.',
        'Name it, and give it an expiration date.',
        'Copy the ID and the token: the token is shown one time.',
        'Choose Edit token permissions, and add only those that it needs, for the databases that it works with.',
        'For a password: make a new one for the branch in the settings of the database.',
      ],
    },
    risks: [
      'with a password: read, change or delete the data of the branch, within the role of the password',
      'with a service token: make branches and passwords, and with them reach the data',
      'delete branches or databases, where the permissions allow it',
    ],
    practices: [
      'Permissions for each service token, of the organisation and of single databases.',
      'An expiration for service tokens (`--ttl` in the CLI).',
      'Read-only roles for passwords that only read.',
      'A password for each application and branch, so that one can be deleted alone.',
    ],
    usage: {
      page: 'https://app.planetscale.com/',
      steps: [
        'Look through the audit log of the organisation for tokens, passwords and branches that nobody of yours made.',
        'Look in Insights of the database for queries that your application does not make.',
      ],
    },
    revoke: {
      page: 'https://app.planetscale.com/~/settings/service-tokens',
      steps: [
        'Make the new token or password and move every program to it.',
        'Delete the old service token on the Service tokens page.',
        'Delete an old password in the settings of its database.',
        'See that no password and no token is left that the leaked token may have made.',
      ],
      effect: 'A deleted token is refused; an application with a deleted password can no longer connect.',
      command: 'pscale service-token delete "$TOKEN_ID" --org "$ORG"',
    },
    sources: [
      { page: 'https://planetscale.com/docs/cli/service-tokens.md', read: '2026-11-21' },
      { page: 'https://planetscale.com/docs/cli/service-token', read: '2026-11-21' },
    ],
  },
};
