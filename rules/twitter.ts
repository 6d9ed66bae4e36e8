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
      env: 'TWITTER_BEARER_TOKEN',
      docs: 'https://developer.x.com/en/docs/authentication/oauth-1-0a',
      examples: {
        keys: [`AAAAAAAAAAAAAAAAAAAAAA${fake.alnum(85)}`, `AAAAAAAAAAAAAAAAAAAAAA${fake.alnum(90, 2)}`],
        spares: [`TWITTER_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAAA${fake.alnum(77)}`, `qAAAAAAAAAAAAAAAAAAAAAA${fake.alnum(85)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://developer.x.com/en/portal/projects-and-apps', steps: [] },
  },
};
