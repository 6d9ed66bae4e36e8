import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flyio: Provider = {
  id: 'flyio',
  name: 'Fly.io',
  category: 'cloud',
  rules: [
    {
      id: 'flyio-access-token',
      title: 'Fly.io access token',
      confidence: 'certain',
      pattern: /FlyV1 fm[12][ar]?_[A-Za-z0-9+/=,_-]{100,1200}/,
      keywords: ['FlyV1 fm1', 'FlyV1 fm2'],
      env: 'FLY_API_TOKEN',
      docs: 'https://fly.io/docs/security/tokens/',
      examples: {
        keys: [`FlyV1 fm1_${fake.base64url(108)}`, `FlyV1 fm2r_${fake.base64url(116, 2)}`],
        spares: [`FLY_API_TOKEN=FlyV1 fm1_${fake.base64url(96)}`, `qFlyV1 fm1_${fake.base64url(108)}`],
      },
    },
    {
      id: 'flyio-oauth-token',
      title: 'Fly.io OAuth token',
      confidence: 'certain',
      pattern: /fo1_[A-Za-z0-9_-]{43}/,
      keywords: ['fo1_'],
      randomness: 'token',
      env: 'FLY_API_TOKEN',
      docs: 'https://fly.io/docs/security/tokens/',
      examples: {
        keys: [`fo1_${fake.base64url(43)}`, `fo1_${fake.base64url(43, 2)}`],
        spares: [`FLY_API_TOKEN=fo1_${fake.base64url(42)}`, `qfo1_${fake.base64url(43)}`],
      },
    },
  ],
  guide: {
    about:
      'A Fly.io access token (FlyV1) opens what it was made for: one app, one organisation, reading only, SSH or one command. The token of your login '
      + 'opens all organisations of your account.',
    uses: [
      'Deploying from CI',
      'Managing Machines by the API',
      'Logging in to an app by SSH',
    ],
    generate: {
      page: 'https://fly.io/docs/security/tokens',
      steps: [
        'For CI make a deploy token of one app: fly tokens create deploy, with --app, --name and --expiry.',
        'For reading use fly tokens create readonly; for several apps of one organisation fly tokens create org.',
        'Do not use the output of fly auth token in programs.',
        'Put it in the secrets of your CI as FLY_API_TOKEN.',
      ],
    },
    risks: [
      'deploy their own code as your app, and so read its secrets, volumes and databases',
      'start Machines at your cost, or delete apps and volumes',
      'enter the private network of the organisation: a deploy token can make WireGuard peers',
      'with the token of a login: do so in every organisation of the account',
    ],
    practices: [
      'The narrowest token: app before organisation, read-only before full, a single command by machine-exec.',
      'A short expiry: without one a token is valid for 20 years.',
      'fly tokens attenuate, to take rights away from a token before it is handed on.',
      'An organisation for each environment.',
    ],
    usage: {
      page: 'https://fly.io/dashboard',
      steps: [
        'Look at the releases and Machines of each app for ones that nobody of yours made.',
        'List the tokens with fly tokens list, for the app and for the organisation.',
        'Look for new apps, WireGuard peers and members, and at the bill.',
      ],
    },
    revoke: {
      page: 'https://fly.io/user/personal_access_tokens',
      steps: [
        'List the tokens of the app or the organisation with fly tokens list, and find the leaked one by its name.',
        'Make a new one, set it in the CI, then revoke the old one by its id; the Tokens tab of the app does it too.',
        'A personal access token is deleted at the address above.',
        'Replace the secrets of the apps that it reached (fly secrets set).',
      ],
      effect: 'A revoked token is refused, and so is every token that was attenuated from it. Machines that were started with it run on.',
      command: 'fly tokens revoke $TOKEN_ID',
    },
    sources: [
      { page: 'https://fly.io/docs/security/tokens', read: '2026-11-22' },
      { page: 'https://www.fly.io/docs/flyctl/tokens/', read: '2026-11-22' },
      { page: 'https://www.fly.io/docs/flyctl/tokens-revoke/', read: '2026-11-22' },
      { page: 'https://fly.io/docs/flyctl/tokens-create-deploy/', read: '2026-11-22' },
      { page: 'https://fly.io/docs/flyctl/tokens-list', read: '2026-11-22' },
    ],
  },
};
