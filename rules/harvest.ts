import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const harvest: Provider = {
  id: 'harvest',
  name: 'Harvest',
  category: 'payments',
  rules: [
    {
      id: 'harvest-api-key',
      title: 'Harvest API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9._]{97}/,
      words: ['harvest'],
      everyday: true,
      env: 'HARVEST_API_KEY',
      examples: {
        keys: [fake.alnum(97), fake.alnum(97, 2)],
        spares: [`HARVEST_API_KEY=${fake.alnum(96)}`, `checksum: ${fake.alnum(97)}`],
      },
    },
  ],
};
