import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lendflow: Provider = {
  id: 'lendflow',
  name: 'Lendflow',
  category: 'other',
  rules: [
    {
      id: 'lendflow-api-key',
      title: 'Lendflow API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}\.[A-Za-z0-9]{235}\.[A-Za-z0-9_-]{683}/,
      words: ['lendflow'],
      env: 'LENDFLOW_API_KEY',
      examples: {
        keys: [`${fake.alnum(36)}.${fake.alnum(235, 2)}.${fake.base64url(683, 3)}`, `${fake.alnum(36, 4)}.${fake.alnum(235, 5)}.${fake.base64url(683, 6)}`],
        spares: [`LENDFLOW_API_KEY=${fake.alnum(36)}.${fake.alnum(235, 2)}.${fake.base64url(682, 3)}`, `checksum: ${fake.alnum(36)}.${fake.alnum(235, 2)}.${fake.base64url(683, 3)}`],
      },
    },
  ],
};
