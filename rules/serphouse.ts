import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const serphouse: Provider = {
  id: 'serphouse',
  name: 'SERPHouse',
  category: 'db',
  rules: [
    {
      id: 'serphouse-api-key',
      title: 'SERPHouse API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{60}/,
      words: ['serphouse'],
      env: 'SERPHOUSE_API_KEY',
      examples: {
        keys: [fake.alnum(60), fake.alnum(60, 2)],
        spares: [`SERPHOUSE_API_KEY=${fake.alnum(59)}`, `checksum: ${fake.alnum(60)}`],
      },
    },
  ],
};
