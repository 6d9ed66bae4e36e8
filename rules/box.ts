import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const box: Provider = {
  id: 'box',
  name: 'Box',
  category: 'storage',
  rules: [
    {
      id: 'box-client-secret-developer-token',
      title: 'Box client secret / developer token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['box', 'boxclient', 'boxclientsecret', 'boxdevelopertoken'],
      everyday: true,
      env: 'BOX_CLIENT_SECRET',
      docs: 'https://developer.box.com/guides/authentication/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`BOX_CLIENT_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Box client secret identifies a platform app; with the client credentials grant it alone gets access tokens for the app or for users. A '
      + 'developer token is an access token of the user who made it, for development, and ends after 60 minutes.',
    uses: [
      'Server programs that store and share files in Box',
      'Apps in which users log in to Box (OAuth)',
      'Trying the API (developer token)',
    ],
    generate: {
      page: 'https://app.box.com/developers/console',
      steps: [
        'Open the developer console, and select or create the app.',
        'In Configuration choose App Access Only unless the app must reach users of the enterprise, and tick only the scopes that it needs.',
        'Copy the client secret there; your account needs two-factor authentication for it.',
        'An app with server authentication is then authorised by a Box admin.',
        'A developer token is made in the same tab with Generate Developer Token.',
      ],
    },
    risks: [
      'read, change and delete the files that the app reaches; with enterprise access those of all users',
      'make shared links to files that stay when the token has ended',
      'with the right to generate user tokens: act as any managed user',
      'with a client secret of an OAuth app: pose as your app and exchange stolen codes',
    ],
    practices: [
      'App access only instead of app and enterprise access; the fewest application scopes.',
      'JWT with a key pair instead of a client secret, as Box recommends for more security.',
      'Downscoped access tokens for browsers and apps.',
      'Approval of each app by a Box admin, who can also disable it.',
    ],
    usage: {
      page: 'https://support.box.com/hc/en-us/articles/4415103894803-Security-Logs-Report',
      steps: [
        'A Box admin runs reports in the Admin Console: the activity of users and apps, and the Security Logs for changed settings.',
        'Look for downloads, shared links and deleted files by the app or its service account that none of your programs made.',
        'For whole logs read the enterprise events (admin_logs) by the API.',
      ],
    },
    revoke: {
      page: 'https://app.box.com/developers/console',
      steps: [
        'Select the app, open Configuration, and reset the client secret under OAuth 2.0 Credentials.',
        'Set the new secret in every service.',
        'Revoke a developer token in the same tab; know that all webhooks made by the app are deleted then.',
        'Revoke access tokens that were got with the old secret, by the call below.',
        'If the app is misused, ask a Box admin to disable it in the Admin Console.',
      ],
      effect: 'With the old secret no new tokens can be got. Access tokens that exist work until they end, within about an hour, or are revoked.',
      command: `curl -X POST "https://api.box.com/oauth2/revoke" -d "client_id=$BOX_CLIENT_ID" \\
  -d "client_secret=$BOX_CLIENT_SECRET" -d "token=$BOX_ACCESS_TOKEN"`,
    },
    sources: [
      { page: 'https://developer.box.com/guides/authentication/access-tokens/revoke', read: '2026-11-22' },
      { page: 'https://developer.box.com/docs/authenticate-with-developer-token', read: '2026-11-22' },
      { page: 'https://developer.box.com/guides/authentication/client-credentials/', read: '2026-11-22' },
      { page: 'https://support.box.com/hc/en-us/articles/4415103894803-Security-Logs-Report', read: '2026-11-22' },
    ],
  },
};
