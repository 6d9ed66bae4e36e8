import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const reddit: Provider = {
  id: 'reddit',
  name: 'Reddit',
  category: 'messaging',
  rules: [
    {
      id: 'reddit-client-secret',
      title: 'Reddit client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{30}|[A-Za-z0-9_-]{27}/,
      words: ['reddit', 'praw'],
      env: 'REDDIT_CLIENT_SECRET',
      docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
      examples: {
        keys: [fake.base64url(30), fake.base64url(27, 2)],
        catches: [`reddit = praw.Reddit(client_id='${fake.alnum(14, 3)}', client_secret='${fake.base64url(30, 53)}', user_agent='scraper')`],
        spares: [`REDDIT_CLIENT_SECRET=${fake.base64url(25)}`, `checksum: ${fake.base64url(30)}`],
      },
    },
  ],
};
