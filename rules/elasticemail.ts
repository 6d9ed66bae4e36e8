import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const elasticemail: Provider = {
  id: 'elasticemail',
  name: 'Elastic Email',
  category: 'email',
  rules: [
    {
      id: 'elasticemail-api-key',
      title: 'Elastic Email API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{96}/,
      words: ['elasticemail', 'elastic'],
      everyday: true,
      env: 'ELASTICEMAIL_API_KEY',
      examples: {
        keys: [fake.base64url(96), fake.base64url(96, 2)],
        spares: [`ELASTICEMAIL_API_KEY=${fake.base64url(95)}`, `checksum: ${fake.base64url(96)}`],
      },
    },
  ],
};
