import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const worksnaps: Provider = {
  id: 'worksnaps',
  name: 'Worksnaps',
  category: 'monitoring',
  rules: [
    {
      id: 'worksnaps-api-key',
      title: 'Worksnaps API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['worksnaps'],
      env: 'WORKSNAPS_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`WORKSNAPS_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
