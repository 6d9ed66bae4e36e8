import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const plaid: Provider = {
  id: 'plaid',
  name: 'Plaid',
  category: 'payments',
  rules: [
    {
      id: 'plaid-access-token',
      title: 'Plaid access token',
      confidence: 'certain',
      pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
      env: 'PLAID_ACCESS_TOKEN',
      docs: 'https://plaid.com/docs/api/',
      examples: {
        keys: [`access-sandbox-${fake.uuid()}`, `access-development-${fake.uuid(2)}`],
        spares: [`PLAID_ACCESS_TOKEN=access-sandbox-${fake.hex(8)}`, `qaccess-sandbox-${fake.uuid()}`],
      },
    },
    {
      id: 'plaid-client-id',
      title: 'Plaid client id',
      confidence: 'possible',
      pattern: /[0-9a-f]{24}/,
      words: ['plaid'],
      env: 'PLAID_CLIENT_ID',
      docs: 'https://plaid.com/docs/api/',
      examples: {
        keys: [fake.hex(24), fake.hex(24, 2)],
        spares: [`PLAID_CLIENT_ID=${fake.hex(23)}`, `checksum: ${fake.hex(24)}`],
      },
    },
    {
      id: 'plaid-secret',
      title: 'Plaid secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{30}/,
      words: ['plaid'],
      env: 'PLAID_SECRET',
      docs: 'https://plaid.com/docs/api/',
      examples: {
        keys: [fake.hex(30), fake.hex(30, 2)],
        spares: [`PLAID_SECRET=${fake.hex(29)}`, `checksum: ${fake.hex(30)}`],
      },
    },
  ],
  guide: {
    about:
      'A Plaid secret, with the client id, calls the API as your team in one environment. An access token opens the accounts of one person at one '
      + 'bank, but only together with the client id and secret. The client id alone opens nothing.',
    uses: ['Reading balances and transactions that people shared', 'Verifying accounts for payments', 'Verifying identity and income'],
    generate: {
      page: 'https://dashboard.plaid.com/developers/keys',
      steps: [
        'Open the Keys section of the Dashboard; you need the permission for that environment.',
        'Choose the icon to rotate the secret: a new one is made, and the old one goes on.',
        'Use the Sandbox secret outside of production.',
        'Access tokens come from an exchange on your server after a person has used Link: store them encrypted, and apart from the secret.',
      ],
    },
    risks: [
      'with a production secret and access tokens: read balances, transactions, account numbers and identities of your users',
      'with the secret alone: make calls that Plaid bills to you, and pose as you in Link',
      'with payment or transfer products: start payments, where your account may',
    ],
    practices: [
      'A secret for each environment, and permissions for each member on who sees it.',
      'Only the products that you need.',
      'Access tokens encrypted, and removed when a person leaves (`/item/remove`).',
      'Two-factor authentication for everybody in the Dashboard.',
    ],
    usage: {
      page: 'https://plaid.com/docs/account/activity/',
      steps: [
        'Read the Activity Log of the Dashboard: it shows the requests of the past 14 days.',
        'Look for endpoints, products and numbers of calls that your servers do not make.',
        'Look at the team members and at the webhook and redirect addresses.',
      ],
    },
    revoke: {
      page: 'https://dashboard.plaid.com/developers/keys',
      steps: [
        'Secret: in Keys choose to rotate it, put the new one in every service, test, and delete the old one.',
        'Access token: call `/item/access_token/invalidate`, and store the new token that comes back.',
        'A person who no longer uses your service: call `/item/remove` in place of it.',
        'If data of people was read, write to Plaid, and inform those concerned as the law asks.',
      ],
      effect: 'Rotating leaves the old secret active until you delete it. An access token that is invalidated ends at once.',
      command:
        'curl -X POST https://production.plaid.com/item/access_token/invalidate -H "Content-Type: application/json" -d '
        + '"{\\"client_id\\":\\"$PLAID_CLIENT_ID\\",\\"secret\\":\\"$PLAID_SECRET\\",\\"access_token\\":\\"$PLAID_ACCESS_TOKEN\\"}"',
    },
    sources: [
      { page: 'https://plaid.com/docs/account/security/', read: '2026-11-22' },
      { page: 'https://support.plaid.com/hc/en-us/articles/360008422293-API-key-rotation-and-permissions', read: '2026-11-22' },
      { page: 'https://plaid.com/docs/account/activity/', read: '2026-11-22' },
      { page: 'https://plaid.com/docs/quickstart/glossary/', read: '2026-11-22' },
    ],
  },
};
