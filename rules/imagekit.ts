import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const imagekit: Provider = {
  id: 'imagekit',
  name: 'ImageKit',
  category: 'storage',
  rules: [
    {
      id: 'imagekit-api-key',
      title: 'ImageKit API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9=_]{36}/,
      words: ['imagekit'],
      env: 'IMAGEKIT_API_KEY',
      examples: {
        keys: [fake.alnum(36), fake.alnum(36, 2)],
        spares: [`IMAGEKIT_API_KEY=${fake.alnum(35)}`, `checksum: ${fake.alnum(36)}`],
      },
    },
  ],
};
