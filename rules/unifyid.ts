import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const unifyid: Provider = {
  id: 'unifyid',
  name: 'UnifyID',
  category: 'monitoring',
  rules: [
    {
      id: 'unifyid-api-key',
      title: 'UnifyID API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9=_-]{44}/,
      words: ['unifyid', 'unify'],
      everyday: true,
      env: 'UNIFYID_API_KEY',
      examples: {
        keys: [fake.base64url(44), fake.base64url(44, 2)],
        spares: [`UNIFYID_API_KEY=${fake.base64url(43)}`, `checksum: ${fake.base64url(44)}`],
      },
    },
  ],
};
