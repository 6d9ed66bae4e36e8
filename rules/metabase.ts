import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const metabase: Provider = {
  id: 'metabase',
  name: 'Metabase',
  category: 'monitoring',
  rules: [
    {
      id: 'metabase-api-key',
      title: 'Metabase API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{36}/,
      words: ['metabase'],
      env: 'METABASE_API_KEY',
      examples: {
        keys: [fake.alnum(36), fake.alnum(36, 2)],
        spares: [`METABASE_API_KEY=${fake.alnum(35)}`, `checksum: ${fake.alnum(36)}`],
      },
    },
  ],
};
