import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const livestorm: Provider = {
  id: 'livestorm',
  name: 'Livestorm',
  category: 'messaging',
  rules: [
    {
      id: 'livestorm-api-key',
      title: 'Livestorm API key',
      confidence: 'certain',
      pattern: /eyJhbGciOiJIUzI1NiJ9\.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi[A-Za-z0-9-]{134}\.[A-Za-z0-9_-]{43}/,
      keywords: ['eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi'],
      env: 'LIVESTORM_API_KEY',
      examples: {
        keys: [`eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi${fake.alnum(134)}.${fake.base64url(43, 2)}`, `eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi${fake.alnum(134, 3)}.${fake.base64url(43, 4)}`],
        spares: [`LIVESTORM_API_KEY=eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi${fake.alnum(134)}.${fake.base64url(42, 2)}`, `qeyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi${fake.alnum(134)}.${fake.base64url(43, 2)}`],
      },
    },
  ],
};
