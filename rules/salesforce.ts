import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const salesforce: Provider = {
  id: 'salesforce',
  name: 'Salesforce',
  category: 'crm',
  rules: [
    {
      id: 'salesforce-access-token-session-id',
      title: 'Salesforce access token (session id)',
      confidence: 'certain',
      pattern: /00D[A-Za-z0-9]{12}![A-Za-z0-9._]{96}/,
      keywords: ['00D'],
      env: 'SALESFORCE_ACCESS_TOKEN',
      docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm',
      examples: {
        keys: [`00D${fake.alnum(12)}!${fake.alnum(96, 2)}`, `00D${fake.alnum(12, 3)}!${fake.alnum(96, 4)}`],
        spares: [`SALESFORCE_ACCESS_TOKEN=00D${fake.alnum(12)}!${fake.alnum(95, 2)}`, `q00D${fake.alnum(12)}!${fake.alnum(96, 2)}`],
      },
    },
    {
      id: 'salesforce-consumer-key',
      title: 'Salesforce consumer key',
      confidence: 'possible',
      pattern: /3MVG9[A-Za-z0-9._=+/]{80,251}/,
      keywords: ['3MVG9'],
      randomness: 'token',
      env: 'SALESFORCE_CLIENT_ID',
      docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm',
      examples: {
        keys: [`3MVG9${fake.base64(88)}`, `3MVG9${fake.base64(96, 2)}`],
        spares: [`SALESFORCE_CLIENT_ID=3MVG9${fake.base64(76)}`, `q3MVG9${fake.base64(88)}`],
      },
    },
    {
      id: 'salesforce-consumer-secret',
      title: 'Salesforce consumer secret',
      confidence: 'likely',
      pattern: /(?:[A-Z0-9]{64}|[0-9]{19})/,
      keywords: ['salesforce'],
      words: ['salesforce'],
      randomness: 'any',
      env: 'SALESFORCE_CLIENT_SECRET',
      docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm',
      examples: {
        keys: [fake.upperAlnum(64), fake.digits(19, 2)],
        spares: [`SALESFORCE_CLIENT_SECRET=${fake.upperAlnum(63)}`, `checksum: ${fake.upperAlnum(64)}`],
      },
    },
    {
      id: 'salesforce-refresh-token',
      title: 'Salesforce refresh token',
      confidence: 'certain',
      pattern: /5Aep861[A-Za-z0-9._=]{80,}/,
      keywords: ['5Aep861'],
      randomness: 'token',
      env: 'SALESFORCE_REFRESH_TOKEN',
      docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm',
      examples: {
        keys: [`5Aep861${fake.alnum(88)}`, `5Aep861${fake.alnum(96, 2)}`],
        spares: [`SALESFORCE_REFRESH_TOKEN=5Aep861${fake.alnum(76)}`, `q5Aep861${fake.alnum(88)}`],
      },
    },
  ],
  guide: {
    about:
      'A Salesforce access token is a session: it acts as its user until it ends. A refresh token gets new ones. The consumer key and secret identify '
      + 'a connected app; the key alone is not secret.',
    uses: ['Reading and changing records from a program', 'Synchronising Salesforce with another system', 'Deploying metadata from CI'],
    generate: {
      page: 'https://login.salesforce.com/',
      steps: [
        'Make a user of its own for the integration, with a permission set that has only what it needs.',
        'In Setup open App Manager, and make an external client app or connected app for this one purpose.',
        'Choose the fewest OAuth scopes: `api` rather than `full`, and a refresh token only where it is needed.',
        'See the consumer details of the app, and copy key and secret to your store.',
      ],
    },
    risks: [
      'read and export accounts, contacts, cases and files, as far as the user may',
      'change or delete records',
      'with the rights of an administrator: make users and apps, and change code and settings of the organisation',
      'with the secret of an app that uses the client credentials flow: sign in as its user again and again',
    ],
    practices: [
      'IP restrictions for the app and for the profile of its user.',
      'A policy for refresh tokens that ends them after some time or when they are not used.',
      'A session timeout, and users with API access only.',
      'JWT bearer flow with a certificate instead of a secret.',
    ],
    usage: {
      page: 'https://login.salesforce.com/',
      steps: [
        'In Setup open Connected Apps OAuth Usage, and look at who uses the app.',
        'Open Login History of the user, and look for addresses and applications that are not yours.',
        'With Event Monitoring, look for large exports and many API calls.',
        'Look in Setup Audit Trail for users, apps and settings that nobody of yours changed.',
      ],
    },
    revoke: {
      page: 'https://login.salesforce.com/',
      steps: [
        'For an access or refresh token: in Setup open Connected Apps OAuth Usage and revoke it, or call the revoke endpoint, as below.',
        'End the sessions of the user in Setup, under Session Management.',
        'For a consumer secret: open the app in App Manager, then its consumer details, and make new ones.',
        'Put the new secret or token wherever the old one was used.',
      ],
      effect:
        'A revoked token is refused from then on; revoking a refresh token ends the access tokens that came from it. Records that were exported stay '
        + 'known.',
      command: 'curl "https://$SALESFORCE_DOMAIN.my.salesforce.com/services/oauth2/revoke" --data-urlencode "token=$SALESFORCE_REFRESH_TOKEN"',
    },
    sources: [
      { page: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm&language=en_US&type=5', read: '2026-11-22' },
      { page: 'https://developer.salesforce.com/docs/platform/mobile-sdk/guide/oauth-revoking-tokens.html', read: '2026-11-22' },
    ],
  },
};
