import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const appfollow: Provider = {
  id: 'appfollow',
  name: 'AppFollow',
  category: 'monitoring',
  rules: [
    {
      id: 'appfollow-api-key',
      title: 'AppFollow API key',
      confidence: 'likely',
      pattern: /eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9\.[A-Za-z0-9]{74}\.[A-Za-z0-9_-]{43}/,
      words: ['appfollow'],
      env: 'APPFOLLOW_API_KEY',
      docs: 'https://docs.api.appfollow.io/reference/users_list_api_v2_account_users_get-1',
      examples: {
        keys: [`eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${fake.alnum(74)}.${fake.base64url(43, 2)}`, `eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${fake.alnum(74, 3)}.${fake.base64url(43, 4)}`],
        spares: [`APPFOLLOW_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${fake.alnum(74)}.${fake.base64url(42, 2)}`, `checksum: eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${fake.alnum(74)}.${fake.base64url(43, 2)}`],
      },
    },
  ],
};
