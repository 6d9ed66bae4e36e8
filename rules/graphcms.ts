import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const graphcms: Provider = {
  id: 'graphcms',
  name: 'Hygraph (GraphCMS)',
  category: 'cms',
  aliases: ['GraphCMS'],
  rules: [
    {
      id: 'graphcms-api-key',
      title: 'Hygraph API key',
      confidence: 'likely',
      pattern: /ey[A-Za-z0-9]{73}[\w.-]ey[A-Za-z0-9]{365}[\w.-][A-Za-z0-9_-]{683}/,
      words: ['graphcms'],
      env: 'GRAPHCMS_API_KEY',
      examples: {
        keys: [`ey${fake.alnum(73)}.ey${fake.alnum(365, 2)}.${fake.base64url(683, 3)}`, `ey${fake.alnum(73, 4)}.ey${fake.alnum(365, 5)}.${fake.base64url(683, 6)}`],
        spares: [`GRAPHCMS_API_KEY=ey${fake.alnum(73)}.ey${fake.alnum(365, 2)}.${fake.base64url(682, 3)}`, `checksum: ey${fake.alnum(73)}.ey${fake.alnum(365, 2)}.${fake.base64url(683, 3)}`],
      },
    },
  ],
};
