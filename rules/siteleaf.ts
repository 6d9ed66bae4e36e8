import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const siteleaf: Provider = {
  id: 'siteleaf',
  name: 'Siteleaf',
  category: 'cms',
  rules: [
    {
      id: 'siteleaf-api-key',
      title: 'Siteleaf API key',
      confidence: 'likely',
      pattern: /[a-z0-9A]{32}/,
      words: ['siteleaf'],
      env: 'SITELEAF_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SITELEAF_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
