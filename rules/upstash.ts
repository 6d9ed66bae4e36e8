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
    revoke: { page: 'https://console.upstash.com/', steps: [] },
  },
};
