import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const column: Provider = {
  id: 'column',
  name: 'Column',
  category: 'payments',
  rules: [
    {
      id: 'column-api-key',
      title: 'Column API key',
      confidence: 'likely',
      pattern: /(?:test|live)_[A-Za-z0-9]{27}/,
      words: ['column'],
      everyday: true,
      env: 'COLUMN_API_KEY',
      examples: {
        keys: [`test_${fake.alnum(27)}`, `live_${fake.alnum(27, 2)}`],
        spares: [`COLUMN_API_KEY=test_${fake.alnum(26)}`, `checksum: test_${fake.alnum(27)}`],
      },
    },
  ],
};
