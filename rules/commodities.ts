import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const commodities: Provider = {
  id: 'commodities',
  name: 'Commodities',
  category: 'payments',
  rules: [
    {
      id: 'commodities-api-key',
      title: 'Commodities API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{60}/,
      words: ['commodities'],
      everyday: true,
      env: 'COMMODITIES_API_KEY',
      examples: {
        keys: [fake.alnum(60), fake.alnum(60, 2)],
        spares: [`COMMODITIES_API_KEY=${fake.alnum(59)}`, `checksum: ${fake.alnum(60)}`],
      },
    },
  ],
};
