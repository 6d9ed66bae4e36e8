import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apollo: Provider = {
  id: 'apollo',
  name: 'Apollo',
  category: 'crm',
  rules: [
    {
      id: 'apollo-api-key',
      title: 'Apollo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{22}/,
      words: ['apollo'],
      everyday: true,
      env: 'APOLLO_API_KEY',
      examples: {
        keys: [fake.alnum(22), fake.alnum(22, 2)],
        spares: [`APOLLO_API_KEY=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}`],
      },
    },
  ],
};
