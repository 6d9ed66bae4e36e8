import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const liveblocks: Provider = {
  id: 'liveblocks',
  name: 'Liveblocks',
  category: 'messaging',
  rules: [
    {
      id: 'liveblocks-secret-key',
      title: 'Liveblocks secret key',
      confidence: 'likely',
      pattern: /sk_(?:dev|prod)_[A-Za-z0-9_-]{64}/,
      words: ['liveblocks'],
      env: 'LIVEBLOCKS_SECRET_KEY',
      docs: 'https://liveblocks.io/docs/authentication',
      examples: {
        keys: [`sk_prod_${fake.base64url(64)}`, `sk_dev_${fake.base64url(64, 2)}`],
        spares: [`LIVEBLOCKS_SECRET_KEY=sk_prod_${fake.base64url(63)}`, `checksum: sk_prod_${fake.base64url(64)}`],
      },
    },
  ],
};
