import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const overloop: Provider = {
  id: 'overloop',
  name: 'Overloop',
  category: 'other',
  rules: [
    {
      id: 'overloop-api-key',
      title: 'Overloop API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{50}/,
      words: ['overloop'],
      env: 'OVERLOOP_API_KEY',
      examples: {
        keys: [fake.base64url(50), fake.base64url(50, 2)],
        spares: [`OVERLOOP_API_KEY=${fake.base64url(49)}`, `checksum: ${fake.base64url(50)}`],
      },
    },
  ],
};
