import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const upstash: Provider = {
  id: 'upstash',
  name: 'Upstash',
  category: 'db',
  rules: [
    {
      id: 'upstash-redis-rest-token',
      title: 'Upstash Redis REST token',
      confidence: 'likely',
      pattern: /A[A-Za-z0-9_=-]{50,90}/,
      words: ['upstash'],
      env: 'UPSTASH_REDIS_REST_TOKEN',
      docs: 'https://upstash.com/docs',
      examples: {
        keys: [`A${fake.base64url(58)}`, `A${fake.base64url(66, 2)}`],
        spares: [`UPSTASH_REDIS_REST_TOKEN=A${fake.base64url(46)}`, `checksum: A${fake.base64url(58)}`],
      },
    },
  ],
  guide: {
    about: 'An Upstash Redis REST token opens one database over HTTPS: the standard one reads and writes everything in it, the read-only one reads.',
    uses: ['Caching and sessions in serverless functions', 'Rate limits and counters', 'Queues between services'],
    generate: {
      page: 'https://console.upstash.com/',
      steps: [
        'Open the database in the console; the REST part of its page has the address and the token.',
        'Copy the read-only token where reading is enough.',
        'For less than that, make a user with `ACL SETUSER`, and a token for it with `ACL RESTTOKEN`.',
      ],
    },
    risks: [
      'read all keys: sessions, cached personal data, tokens',
      'change or delete them, and so sign in as users or empty the database',
      'use up the commands and bandwidth of the plan',
    ],
    practices: [
      'The read-only token for code that only reads.',
      'ACL users with few commands and key patterns, each with its own token.',
      'An IP allow list for the database, where the plan has it.',
      'A database for each environment; never the standard token in a browser.',
    ],
    usage: {
      page: 'https://console.upstash.com/',
      steps: [
        'Look at the usage of the database: commands, bandwidth and connections that your services do not explain.',
        'Run `ACL LOG` for refused sign-ins and commands.',
        'Look for keys that are missing or that your programs do not write.',
      ],
    },
    revoke: {
      page: 'https://console.upstash.com/',
      steps: [
        'Open the database in the console and reset its password (credentials), or call the API as below.',
        'Copy the new token to your store, and release the services.',
        'For a token of an ACL user: change or delete that user.',
        'End sessions and tokens that were kept in the database.',
      ],
      effect:
        'The reset ends the password, the standard and the read-only token together: every client fails until it has the new one. ACL '
        + 'changes work at once.',
      command: 'curl -X POST -u "$UPSTASH_EMAIL:$UPSTASH_API_KEY" "https://api.upstash.com/v2/redis/reset-password/$DATABASE_ID"',
    },
    sources: [
      { page: 'https://upstash.com/docs/redis/commands/server/acl-resttoken', read: '2026-11-22' },
      { page: 'https://upstash.com/docs/redis/commands/server/acl', read: '2026-11-22' },
      { page: 'https://upstash.com/docs/redis/api', read: '2026-11-22' },
    ],
  },
};
