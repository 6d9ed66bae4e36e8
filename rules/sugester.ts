import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sugester: Provider = {
  id: 'sugester',
  name: 'Sugester',
  category: 'crm',
  rules: [
    {
      id: 'sugester-api-key',
      title: 'Sugester API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['sugester'],
      env: 'SUGESTER_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SUGESTER_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
