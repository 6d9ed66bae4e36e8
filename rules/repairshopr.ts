import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const repairshopr: Provider = {
  id: 'repairshopr',
  name: 'RepairShopr',
  category: 'payments',
  rules: [
    {
      id: 'repairshopr-api-key',
      title: 'RepairShopr API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{51}/,
      words: ['repairshopr'],
      env: 'REPAIRSHOPR_API_KEY',
      examples: {
        keys: [fake.alnum(51), fake.alnum(51, 2)],
        spares: [`REPAIRSHOPR_API_KEY=${fake.alnum(50)}`, `checksum: ${fake.alnum(51)}`],
      },
    },
  ],
};
