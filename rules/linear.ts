import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const linear: Provider = {
  id: 'linear',
  name: 'Linear',
  category: 'cms',
  rules: [
    {
      id: 'linear-api-key',
      title: 'Linear API key',
      confidence: 'certain',
      pattern: /lin_api_[A-Za-z0-9]{40}/,
      keywords: ['lin_api_'],
      randomness: 'token',
      env: 'LINEAR_API_KEY',
      docs: 'https://linear.app/developers/graphql#personal-api-keys',
      examples: {
        keys: [`lin_api_${fake.alnum(40)}`, `lin_api_${fake.alnum(40, 2)}`],
        spares: [`LINEAR_API_KEY=lin_api_${fake.alnum(39)}`, `qlin_api_${fake.alnum(40)}`],
      },
    },
    {
      id: 'linear-oauth-access-token',
      title: 'Linear OAuth access token',
      confidence: 'certain',
      pattern: /lin_oauth_[0-9a-f]{64}/,
      keywords: ['lin_oauth_'],
      env: 'LINEAR_OAUTH_TOKEN',
      docs: 'https://linear.app/developers/graphql#personal-api-keys',
      examples: {
        keys: [`lin_oauth_${fake.hex(64)}`, `lin_oauth_${fake.hex(64, 2)}`],
        spares: [`LINEAR_OAUTH_TOKEN=lin_oauth_${fake.hex(63)}`, `qlin_oauth_${fake.hex(64)}`],
      },
    },
    {
      id: 'linear-oauth-client-secret',
      title: 'Linear OAuth client secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['linear'],
      everyday: true,
      env: 'LINEAR_CLIENT_SECRET',
      docs: 'https://linear.app/developers/graphql#personal-api-keys',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`LINEAR_CLIENT_SECRET=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Linear API key acts as the person who made it in the GraphQL API, within its permissions and teams. An OAuth token does so for an '
      + 'application, whose client secret proves which application it is.',
    uses: ['Making and changing issues by script', 'Synchronising issues with other services', 'Reading projects and cycles for reports'],
    generate: {
      page: 'https://linear.app/settings/account/security',
      steps: [
        'Open the settings, then Security & access in your account, and there Personal API keys.',
        'Choose New API key, and name it after the service.',
        'Choose only the permissions it needs, and the teams it may reach.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'read issues, comments, documents and the names and addresses of members, with plans and security bugs that are not public',
      'with write permission: change, close or delete issues in your name',
      'with admin permission: change settings, webhooks and members',
      'with a client secret: pass as your application when it asks for tokens',
    ],
    practices: [
      'Permissions for each key: read, write, admin, or only to create issues or comments.',
      'Single teams rather than the whole workspace.',
      'An account for machines, so that a key does not end with the person who made it.',
      'For admins: whether members may make API keys at all.',
    ],
    usage: {
      page: 'https://linear.app/settings/account/security',
      steps: [
        'Look at the history of issues for changes in the name of the owner that the owner did not make.',
        'Look at webhooks, integrations and members for new ones.',
        'On the Enterprise plan an owner reads the audit log (Settings, Administration, Audit log): events of 90 days, with address and country.',
      ],
    },
    revoke: {
      page: 'https://linear.app/settings/account/security',
      steps: [
        'Make a new key with the same permissions and move the services to it.',
        'Revoke the old one under Personal API keys, in Security & access; an admin can do it for anyone in Settings, Administration, API.',
        'OAuth: revoke the access of the application; a client secret is rotated in the settings of the application.',
      ],
      effect: 'A revoked key is refused. Other keys of the same person go on working.',
    },
    sources: [
      { page: 'https://linear.app/docs/api-and-webhooks', read: '2026-11-22' },
      { page: 'https://linear.app/docs/audit-log', read: '2026-11-22' },
    ],
  },
};
