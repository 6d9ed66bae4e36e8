import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nytimes: Provider = {
  id: 'nytimes',
  name: 'The New York Times',
  category: 'other',
  rules: [
    {
      id: 'nytimes-access-token',
      title: 'The New York Times access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9=_-]{32}/,
      words: ['nytimes', 'newyorktimes'],
      env: 'NYTIMES_ACCESS_TOKEN',
      examples: {
        keys: [fake.base64url(32), fake.base64url(32, 2)],
        spares: [`NYTIMES_ACCESS_TOKEN=${fake.base64url(31)}`, `checksum: ${fake.base64url(32)}`],
      },
    },
  ],
};
