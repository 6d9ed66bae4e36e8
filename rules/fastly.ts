import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fastly: Provider = {
  id: 'fastly',
  name: 'Fastly',
  category: 'cloud',
  rules: [
    {
      id: 'fastly-api-token',
      title: 'Fastly API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{32}/,
      words: ['fastly'],
      env: 'FASTLY_API_TOKEN',
      docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
      examples: {
        keys: [fake.base64url(32), fake.base64url(32, 2)],
        spares: [`FASTLY_API_TOKEN=${fake.base64url(31)}`, `checksum: ${fake.base64url(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://manage.fastly.com/account/personal/tokens', steps: [] },
  },
};
