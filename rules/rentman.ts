import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rentman: Provider = {
  id: 'rentman',
  name: 'Rentman',
  category: 'other',
  rules: [
    {
      id: 'rentman-api-key',
      title: 'Rentman API key',
      confidence: 'likely',
      pattern: /ey[A-Za-z0-9]{34}\.ey[A-Za-z0-9._-]{250,300}/,
      words: ['rentman'],
      env: 'RENTMAN_API_KEY',
      examples: {
        keys: [`ey${fake.alnum(34)}.ey${fake.base64url(258, 2)}`, `ey${fake.alnum(34, 3)}.ey${fake.base64url(266, 4)}`],
        spares: [`RENTMAN_API_KEY=ey${fake.alnum(34)}.ey${fake.base64url(246, 2)}`, `checksum: ey${fake.alnum(34)}.ey${fake.base64url(258, 2)}`],
      },
    },
  ],
};
