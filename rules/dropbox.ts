import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dropbox: Provider = {
  id: 'dropbox',
  name: 'Dropbox',
  category: 'storage',
  rules: [
    {
      id: 'dropbox-access-token-older-long-lived',
      title: 'Dropbox access token (older, long-lived)',
      confidence: 'certain',
      pattern: /[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_-]{43}/,
      keywords: ['AAAAAAAAAA'],
      env: 'DROPBOX_ACCESS_TOKEN',
      docs: 'https://developers.dropbox.com/oauth-guide',
      examples: {
        keys: [`${fake.alnum(11)}AAAAAAAAAA${fake.base64url(43, 2)}`, `${fake.alnum(11, 3)}AAAAAAAAAA${fake.base64url(43, 4)}`],
        spares: [`DROPBOX_ACCESS_TOKEN=${fake.alnum(11)}AAAAAAAAAA${fake.base64url(42, 2)}`, `q${fake.alnum(11)}AAAAAAAAAA${fake.base64url(43, 2)}`],
      },
    },
    {
      id: 'dropbox-app-secret',
      title: 'Dropbox app secret',
      confidence: 'likely',
      pattern: /[a-z0-9]{15}/,
      words: ['dropbox'],
      env: 'DROPBOX_APP_SECRET',
      docs: 'https://developers.dropbox.com/oauth-guide',
      examples: {
        keys: [fake.lowerAlnum(15), fake.lowerAlnum(15, 2)],
        spares: [`DROPBOX_APP_SECRET=${fake.lowerAlnum(14)}`, `checksum: ${fake.lowerAlnum(15)}`],
      },
    },
    {
      id: 'dropbox-short-lived-access-token',
      title: 'Dropbox short-lived access token',
      confidence: 'certain',
      pattern: /sl\.(?:u\.)?[A-Za-z0-9_-]{130,1500}/,
      keywords: ['sl.'],
      randomness: 'token',
      env: 'DROPBOX_ACCESS_TOKEN',
      docs: 'https://developers.dropbox.com/oauth-guide',
      examples: {
        keys: [`sl.${fake.base64url(138)}`, `sl.u.${fake.base64url(146, 2)}`],
        spares: [`DROPBOX_ACCESS_TOKEN=sl.${fake.base64url(126)}`, `qsl.${fake.base64url(138)}`],
      },
    },
  ],
  guide: {
    about:
      'A Dropbox access token acts for the account or team that linked the app, within its scopes; the newer ones live for hours, the older ones until '
      + 'they are revoked. The app secret proves which app is asking for tokens.',
    uses: ['Storing and reading files from a program', 'Backing up to an app folder', 'Managing the members of a team'],
    generate: {
      page: 'https://www.dropbox.com/developers/apps',
      steps: [
        'Create an app in the App Console; choose App folder rather than Full Dropbox where one folder is enough.',
        'In its tab Permissions tick only the scopes that it needs, for instance `files.content.read`.',
        'Link the account through OAuth, and ask for offline access where a server needs a refresh token.',
        'Keep the refresh token and the app secret in your store.',
      ],
    },
    risks: [
      'read, change, share or delete the files that the scopes and the access type reach',
      'make shared links that go on giving access later',
      'with the app secret and a refresh token: get new access tokens again and again',
      'with a team token: reach the files and the accounts of members',
    ],
    practices: [
      'Scopes: those in the tab Permissions are the most that the app can ask for; ask for fewer where you can.',
      'An app folder instead of the whole Dropbox.',
      'Short-lived access tokens with a refresh token on the server; PKCE where an app cannot keep a secret.',
    ],
    usage: {
      page: 'https://www.dropbox.com/account/connected_apps',
      steps: [
        'Look in the settings of the account at the connected apps and the devices.',
        'Look at the events of the account for files opened, shared or deleted by nobody of yours; an admin of a team has the activity log.',
        'Look for shared links that you do not know.',
      ],
    },
    revoke: {
      page: 'https://www.dropbox.com/account/connected_apps',
      steps: [
        'To revoke one token, call the API with it, as below.',
        'To end all tokens of an app for your account, disconnect the app in the settings under connected apps.',
        'For a leaked app secret: make a new app, have the accounts link it, and delete the old one in the App Console.',
        'Remove shared links that were made with the token.',
      ],
      effect: 'A revoked token is refused from then on. Shared links and copies of files stay.',
      command: 'curl -X POST https://api.dropboxapi.com/2/auth/token/revoke -H "Authorization: Bearer $DROPBOX_ACCESS_TOKEN"',
    },
    sources: [
      { page: 'https://dropbox.tech/developers/customizing-scopes-in-oauth-flow', read: '2026-11-21' },
      { page: 'https://dropbox.github.io/dropbox-sdk-java/api-docs/v5.1.0/com/dropbox/core/v2/auth/DbxUserAuthRequests.html', read: '2026-11-21' },
    ],
  },
};
