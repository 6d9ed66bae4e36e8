import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hasura: Provider = {
  id: 'hasura',
  name: 'Hasura',
  category: 'db',
  rules: [
    {
      id: 'hasura-api-key',
      title: 'Hasura API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['hasura'],
      env: 'HASURA_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`HASURA_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
