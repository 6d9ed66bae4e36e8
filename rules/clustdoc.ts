import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clustdoc: Provider = {
  id: 'clustdoc',
  name: 'Clustdoc',
  category: 'cms',
  rules: [
    {
      id: 'clustdoc-api-key',
      title: 'Clustdoc API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{60}/,
      words: ['clustdoc'],
      env: 'CLUSTDOC_API_KEY',
      docs: 'https://clustdoc.com/api/users',
      examples: {
        keys: [fake.alnum(60), fake.alnum(60, 2)],
        spares: [`CLUSTDOC_API_KEY=${fake.alnum(59)}`, `checksum: ${fake.alnum(60)}`],
      },
    },
  ],
};
