import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apimatic: Provider = {
  id: 'apimatic',
  name: 'APIMatic',
  category: 'other',
  rules: [
    {
      id: 'apimatic-api-key',
      title: 'APIMatic API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{64}/,
      words: ['apimatic'],
      env: 'APIMATIC_API_KEY',
      docs: 'https://docs.apimatic.io/platform-api/#/http/guides/authentication',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        spares: [`APIMATIC_API_KEY=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
  ],
};
