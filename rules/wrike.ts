import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wrike: Provider = {
  id: 'wrike',
  name: 'Wrike',
  category: 'cms',
  rules: [
    {
      id: 'wrike-api-key',
      title: 'Wrike API key',
      confidence: 'likely',
      pattern: /ey[A-Za-z0-9._-]{333}/,
      words: ['wrike'],
      env: 'WRIKE_API_KEY',
      examples: {
        keys: [`ey${fake.base64url(333)}`, `ey${fake.base64url(333, 2)}`],
        spares: [`WRIKE_API_KEY=ey${fake.base64url(332)}`, `checksum: ey${fake.base64url(333)}`],
      },
    },
  ],
};
