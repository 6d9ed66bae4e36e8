import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const front: Provider = {
  id: 'front',
  name: 'Front',
  category: 'email',
  rules: [
    {
      id: 'front-api-key',
      title: 'Front API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}\.[A-Za-z0-9._-]{188,244}/,
      words: ['front'],
      everyday: true,
      env: 'FRONT_API_KEY',
      examples: {
        keys: [`${fake.alnum(36)}.${fake.base64url(196, 2)}`, `${fake.alnum(36, 3)}.${fake.base64url(204, 4)}`],
        spares: [`FRONT_API_KEY=${fake.alnum(36)}.${fake.base64url(184, 2)}`, `checksum: ${fake.alnum(36)}.${fake.base64url(196, 2)}`],
      },
    },
  ],
};
