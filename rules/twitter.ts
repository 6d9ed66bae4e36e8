import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const twitter: Provider = {
  id: 'twitter',
  name: 'X (Twitter)',
  category: 'messaging',
  aliases: ['Twitter'],
  rules: [
    {
      id: 'twitter-access-token',
      title: 'Twitter access token',
      confidence: 'likely',
      pattern: /[0-9]{15,25}-[A-Za-z0-9]{20,40}/,
      words: ['twitter', 'xcom'],
      randomness: 'any',
      env: 'TWITTER_ACCESS_TOKEN',
      docs: 'https://developer.x.com/en/docs/authentication/oauth-1-0a',
      examples: {
        keys: [`${fake.digits(18)}-${fake.alnum(25, 2)}`, `${fake.digits(21, 3)}-${fake.alnum(30, 4)}`],
        spares: [`TWITTER_ACCESS_TOKEN=${fake.digits(18)}-${fake.alnum(17, 2)}`, `checksum: ${fake.digits(18)}-${fake.alnum(25, 2)}`],
      },
    },
    {
      id: 'twitter-access-token-secret',
      title: 'Twitter access token secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{45}/,
      words: ['twitter', 'xcom'],
      env: 'TWITTER_ACCESS_TOKEN_SECRET',
      docs: 'https://developer.x.com/en/docs/authentication/oauth-1-0a',
      examples: {
        keys: [fake.alnum(45), fake.alnum(45, 2)],
        spares: [`TWITTER_ACCESS_TOKEN_SECRET=${fake.alnum(44)}`, `checksum: ${fake.alnum(45)}`],
      },
    },
    {
      id: 'twitter-api-key-consumer-key',
      title: 'Twitter API key (consumer key)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{25}/,
      words: ['twitter', 'xcom'],
      env: 'TWITTER_API_KEY',
      docs: 'https://developer.x.com/en/docs/authentication/oauth-1-0a',
      examples: {
        keys: [fake.alnum(25), fake.alnum(25, 2)],
        spares: [`TWITTER_API_KEY=${fake.alnum(24)}`, `checksum: ${fake.alnum(25)}`],
      },
    },
    {
      id: 'twitter-api-secret-consumer-secret',
      title: 'Twitter API secret (consumer secret)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{50}/,
      words: ['twitter', 'xcom'],
      env: 'TWITTER_API_SECRET',
      docs: 'https://developer.x.com/en/docs/authentication/oauth-1-0a',
      examples: {
        keys: [fake.alnum(50), fake.alnum(50, 2)],
        spares: [`TWITTER_API_SECRET=${fake.alnum(49)}`, `checksum: ${fake.alnum(50)}`],
      },
    },
    {
      id: 'twitter-bearer-token',
      title: 'Twitter bearer token',
      confidence: 'certain',
      pattern: /AAAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{80,100}/,
      keywords: ['AAAAAAAAAAAAAAAAAAAAAA'],
      randomness: 'token',
      env: 'TWITTER_BEARER_TOKEN',
      docs: 'https://developer.x.com/en/docs/authentication/oauth-1-0a',
      examples: {
        keys: [`AAAAAAAAAAAAAAAAAAAAAA${fake.alnum(85)}`, `AAAAAAAAAAAAAAAAAAAAAA${fake.alnum(90, 2)}`],
        spares: [`TWITTER_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAAA${fake.alnum(77)}`, `qAAAAAAAAAAAAAAAAAAAAAA${fake.alnum(85)}`],
      },
    },
  ],
  guide: {
    about:
      'The API key and secret of X (Twitter) identify an app. The bearer token reads public data in the name of the app. An access token with its '
      + 'secret acts for one account, with the permissions of the app.',
    uses: ['Posting from an account', 'Reading posts and users', 'Signing people in with X'],
    generate: {
      page: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens',
      steps: [
        'Open the app in the developer console, then its page Keys and tokens.',
        'Set the permissions of the app first: Read only, if it does not post.',
        'Generate the token that the program needs: the bearer token where it only reads public data.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'with an access token and its secret: post, follow, or read direct messages as the account, as far as the permissions of the app go',
      'with the API key and secret: get bearer tokens, and ask people to sign in under the name of your app',
      'use up the quota or the credits of your plan',
    ],
    practices: [
      'The smallest permissions for each app: Read, Read and write, or with direct messages.',
      'OAuth 2.0 with PKCE and scopes for acting in the name of people: its access tokens are short-lived.',
      'An app of its own for each environment.',
    ],
    usage: {
      page: 'https://developer.x.com/en/portal/projects-and-apps',
      steps: [
        'Look at the usage of the app in the developer console for more calls than your programs make.',
        'Look at the posts, follows and messages of the account for what nobody of yours did.',
        'Look in the settings of the account at the connected apps and the sessions.',
      ],
    },
    revoke: {
      page: 'https://developer.x.com/en/portal/projects-and-apps',
      steps: [
        'Open the app, then its page Keys and tokens.',
        'Regenerate what leaked: the API key and secret, the bearer token, or the access token and secret.',
        'Put the new one wherever the old one was used.',
        'A person can also remove the app among the connected apps in the settings of the account.',
      ],
      effect: 'A regenerated key or token takes the place of the old one, which is then refused: programs that still send it fail at once.',
    },
    sources: [
      { page: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens', read: '2026-11-21' },
      { page: 'https://docs.x.com/fundamentals/authentication/api-reference', read: '2026-11-21' },
    ],
  },
};
