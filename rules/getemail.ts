import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const getemail: Provider = {
  id: 'getemail',
  name: 'GetEmail',
  category: 'email',
  rules: [
    {
      id: 'getemail-api-key',
      title: 'GetEmail API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{20}/,
      words: ['getemail'],
      env: 'GETEMAIL_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`GETEMAIL_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
