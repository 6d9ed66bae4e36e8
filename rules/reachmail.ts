import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const reachmail: Provider = {
  id: 'reachmail',
  name: 'ReachMail',
  category: 'email',
  rules: [
    {
      id: 'reachmail-api-key',
      title: 'ReachMail API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{64}/,
      words: ['reachmail'],
      env: 'REACHMAIL_API_KEY',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        spares: [`REACHMAIL_API_KEY=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
  ],
};
