import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const roaring: Provider = {
  id: 'roaring',
  name: 'Roaring',
  category: 'monitoring',
  rules: [
    {
      id: 'roaring-api-key',
      title: 'Roaring API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{28}/,
      words: ['roaring'],
      everyday: true,
      env: 'ROARING_API_KEY',
      examples: {
        keys: [fake.base64url(28), fake.base64url(28, 2)],
        spares: [`ROARING_API_KEY=${fake.base64url(27)}`, `checksum: ${fake.base64url(28)}`],
      },
    },
  ],
};
