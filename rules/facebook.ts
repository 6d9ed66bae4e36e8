import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const facebook: Provider = {
  id: 'facebook',
  name: 'Facebook (Meta)',
  category: 'messaging',
  aliases: ['Meta'],
  rules: [
    {
      id: 'facebook-app-access-token',
      title: 'Facebook app access token',
      confidence: 'likely',
      pattern: /[0-9]{15,16}\|[A-Za-z0-9_-]{27,28}/,
      anywhere: true,
      env: 'FACEBOOK_APP_ACCESS_TOKEN',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
      examples: {
        keys: [`${fake.digits(16)}|${fake.base64url(28, 2)}`, `${fake.digits(16, 3)}|${fake.base64url(28, 4)}`],
        spares: [`FACEBOOK_APP_ACCESS_TOKEN=${fake.digits(16)}|${fake.base64url(26, 2)}`, `q${fake.digits(16)}|${fake.base64url(28, 2)}`],
      },
    },
    {
      id: 'facebook-app-secret',
      title: 'Facebook app secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['facebook', 'fbappsecret', 'fbsecret', 'metaappsecret'],
      env: 'FACEBOOK_APP_SECRET',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`FACEBOOK_APP_SECRET=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'facebook-user-page-access-token',
      title: 'Facebook user / page access token',
      confidence: 'certain',
      pattern: /EAA[A-Za-z0-9]{80,400}/,
      keywords: ['EAA'],
      randomness: 'token',
      env: 'FACEBOOK_ACCESS_TOKEN',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
      examples: {
        keys: [`EAA${fake.alnum(88)}`, `EAA${fake.alnum(96, 2)}`],
        spares: [`FACEBOOK_ACCESS_TOKEN=EAA${fake.alnum(76)}`, `qEAA${fake.alnum(88)}`],
      },
    },
  ],
  guide: {
    about:
      'A user or page access token acts for that person or page in the Graph API, within the permissions it was given. The app secret proves that a '
      + 'call is from your app, and with the app ID makes the app access token, which changes settings of the app.',
    uses: ['Signing people in with Facebook', 'Posting to a page and answering its messages', 'Reading insights and managing advertisements'],
    generate: {
      page: 'https://developers.facebook.com/apps/',
      steps: [
        'For the app secret: open the app, then App settings, Basic.',
        'For a user or page token: ask the person for only the permissions that the app needs, through Facebook Login.',
        'For a server: make a token for a system user in the business settings, for the assets that it works with.',
        'Copy it to your store; never put an app secret into an app or a page.',
      ],
    },
    risks: [
      'with a page token: post, delete and read messages in the name of the page',
      'with a user token: read what the permissions allow, and with those for advertising spend the budget',
      'with the app secret: make app access tokens, change settings of the app, and forge signed requests and webhooks',
    ],
    practices: [
      'Require App Secret, among the advanced settings of the app: server calls then need `appsecret_proof`.',
      'An allow list of server IP addresses, among the same settings.',
      'Short-lived tokens on devices, long-lived ones only on servers.',
      'Tokens that are found in public GitHub repositories are reported to Meta and made invalid.',
    ],
    usage: {
      page: 'https://developers.facebook.com/tools/debug/accesstoken/',
      steps: [
        'Put the token into the Access Token Debugger on this page to see whose it is, whether it is still valid, and what it allows.',
        'Look at posts, messages and the activity of the page and of the advertising accounts for what nobody of yours did.',
        'Look at the roles and the settings of the app for changes.',
      ],
    },
    revoke: {
      page: 'https://developers.facebook.com/apps/',
      steps: [
        'For the app secret: open App settings, Basic, and reset it; then give the new one to your servers.',
        'For a user or page token: the person removes the app in the settings of the account, or your server deletes its permissions through the Graph API.',
        'Changing the password of the Facebook account ends its tokens too.',
        'Get new tokens for the people and pages that your app still serves.',
      ],
      effect: 'With the app secret, the app access token changes too. After its permissions are deleted a person must sign in to the app again.',
      command: 'curl -X DELETE -H "Authorization: Bearer $FACEBOOK_ACCESS_TOKEN" "https://graph.facebook.com/me/permissions"',
    },
    sources: [
      { page: 'https://developers.facebook.com/docs/facebook-login/access-tokens/security', read: '2026-11-21' },
      { page: 'https://developers.secure.facebook.com/docs/graph-api/reference/debug_token', read: '2026-11-21' },
    ],
  },
};
