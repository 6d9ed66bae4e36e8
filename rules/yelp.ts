import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const yelp: Provider = {
  id: 'yelp',
  name: 'Yelp',
  category: 'identity',
  rules: [
    {
      id: 'yelp-api-key',
      title: 'Yelp API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9.\\_=-]{128}/,
      words: ['yelp'],
      env: 'YELP_API_KEY',
      examples: {
        keys: [fake.base64url(128), fake.base64url(128, 2)],
        spares: [`YELP_API_KEY=${fake.base64url(127)}`, `checksum: ${fake.base64url(128)}`],
      },
    },
  ],
};
