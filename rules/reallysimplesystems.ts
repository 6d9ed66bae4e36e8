import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const reallysimplesystems: Provider = {
  id: 'reallysimplesystems',
  name: 'Really Simple Systems',
  category: 'crm',
  rules: [
    {
      id: 'reallysimplesystems-api-key',
      title: 'Really Simple Systems API key',
      confidence: 'likely',
      pattern: /ey[A-Za-z0-9._-]{153}[\w.-]ey[A-Za-z0-9._-]{916,1000}/,
      words: ['reallysimplesystems'],
      env: 'REALLYSIMPLESYSTEMS_API_KEY',
      examples: {
        keys: [`ey${fake.base64url(153)}.ey${fake.base64url(924, 2)}`, `ey${fake.base64url(153, 3)}.ey${fake.base64url(932, 4)}`],
        spares: [`REALLYSIMPLESYSTEMS_API_KEY=ey${fake.base64url(153)}.ey${fake.base64url(912, 2)}`, `checksum: ey${fake.base64url(153)}.ey${fake.base64url(924, 2)}`],
      },
    },
  ],
};
