import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const storychief: Provider = {
  id: 'storychief',
  name: 'StoryChief',
  category: 'crm',
  rules: [
    {
      id: 'storychief-api-key',
      title: 'StoryChief API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9._-]{940,1000}/,
      words: ['storychief'],
      env: 'STORYCHIEF_API_KEY',
      examples: {
        keys: [fake.base64url(948), fake.base64url(956, 2)],
        spares: [`STORYCHIEF_API_KEY=${fake.base64url(936)}`, `checksum: ${fake.base64url(948)}`],
      },
    },
  ],
};
