import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const formbucket: Provider = {
  id: 'formbucket',
  name: 'FormBucket',
  category: 'cms',
  rules: [
    {
      id: 'formbucket-api-key',
      title: 'FormBucket API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{4,100}\.[A-Za-z0-9]{4,400}\.[A-Za-z0-9_-]{4,400}/,
      words: ['formbucket'],
      env: 'FORMBUCKET_API_KEY',
      examples: {
        keys: [`${fake.alnum(28)}.${fake.alnum(28, 2)}.${fake.base64url(28, 3)}`, `${fake.alnum(36, 4)}.${fake.alnum(36, 5)}.${fake.base64url(36, 6)}`],
        spares: [`FORMBUCKET_API_KEY=${fake.alnum(28)}.${fake.alnum(28, 2)}`, `checksum: ${fake.alnum(28)}.${fake.alnum(28, 2)}.${fake.base64url(28, 3)}`],
      },
    },
  ],
};
