import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const formsite: Provider = {
  id: 'formsite',
  name: 'Formsite',
  category: 'ci',
  rules: [
    {
      id: 'formsite-api-key',
      title: 'Formsite API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['formsite'],
      env: 'FORMSITE_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`FORMSITE_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
