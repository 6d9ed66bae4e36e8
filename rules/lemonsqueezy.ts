import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lemonsqueezy: Provider = {
  id: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  category: 'other',
  rules: [
    {
      id: 'lemonsqueezy-api-key',
      title: 'Lemon Squeezy API key',
      confidence: 'likely',
      pattern: /eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.[A-Za-z0-9]{314}\.[A-Za-z0-9_-]{512}/,
      words: ['lemonsqueezy'],
      env: 'LEMONSQUEEZY_API_KEY',
      examples: {
        keys: [`eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${fake.alnum(314)}.${fake.base64url(512, 2)}`, `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${fake.alnum(314, 3)}.${fake.base64url(512, 4)}`],
        spares: [`LEMONSQUEEZY_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${fake.alnum(314)}.${fake.base64url(511, 2)}`, `checksum: eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${fake.alnum(314)}.${fake.base64url(512, 2)}`],
      },
    },
  ],
};
