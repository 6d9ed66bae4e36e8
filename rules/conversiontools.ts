import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const conversiontools: Provider = {
  id: 'conversiontools',
  name: 'Conversion Tools',
  category: 'cms',
  rules: [
    {
      id: 'conversiontools-api-key',
      title: 'Conversion Tools API key',
      confidence: 'likely',
      pattern: /ey[A-Za-z0-9._]{157,165}/,
      words: ['conversiontools'],
      env: 'CONVERSIONTOOLS_API_KEY',
      examples: {
        keys: [`ey${fake.alnum(159)}`, `ey${fake.alnum(161, 2)}`],
        spares: [`CONVERSIONTOOLS_API_KEY=ey${fake.alnum(155)}`, `checksum: ey${fake.alnum(159)}`],
      },
    },
  ],
};
