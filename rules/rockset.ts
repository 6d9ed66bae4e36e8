import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rockset: Provider = {
  id: 'rockset',
  name: 'Rockset',
  category: 'db',
  rules: [
    {
      id: 'rockset-api-key',
      title: 'Rockset API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['rockset'],
      env: 'ROCKSET_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`ROCKSET_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
