import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const caflou: Provider = {
  id: 'caflou',
  name: 'Caflou',
  category: 'cms',
  rules: [
    {
      id: 'caflou-api-key',
      title: 'Caflou API key',
      confidence: 'likely',
      pattern: /eyJhbGciOiJIUzI1NiJ9[A-Za-z0-9._-]{135}/,
      words: ['caflou'],
      env: 'CAFLOU_API_KEY',
      examples: {
        keys: [`eyJhbGciOiJIUzI1NiJ9${fake.base64url(135)}`, `eyJhbGciOiJIUzI1NiJ9${fake.base64url(135, 2)}`],
        spares: [`CAFLOU_API_KEY=eyJhbGciOiJIUzI1NiJ9${fake.base64url(134)}`, `checksum: eyJhbGciOiJIUzI1NiJ9${fake.base64url(135)}`],
      },
    },
  ],
};
