import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const knapsackpro: Provider = {
  id: 'knapsackpro',
  name: 'Knapsack Pro',
  category: 'ci',
  rules: [
    {
      id: 'knapsackpro-api-key',
      title: 'Knapsack Pro API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['knapsackpro'],
      env: 'KNAPSACKPRO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`KNAPSACKPRO_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
