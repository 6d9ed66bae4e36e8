import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mixmax: Provider = {
  id: 'mixmax',
  name: 'Mixmax',
  category: 'email',
  rules: [
    {
      id: 'mixmax-api-key',
      title: 'Mixmax API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{36}/,
      words: ['mixmax'],
      env: 'MIXMAX_API_KEY',
      docs: 'https://developer.mixmax.com/',
      examples: {
        keys: [fake.base64url(36), fake.base64url(36, 2)],
        spares: [`MIXMAX_API_KEY=${fake.base64url(35)}`, `checksum: ${fake.base64url(36)}`],
      },
    },
  ],
};
