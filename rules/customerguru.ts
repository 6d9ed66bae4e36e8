import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const customerguru: Provider = {
  id: 'customerguru',
  name: 'Customer.guru',
  category: 'crm',
  rules: [
    {
      id: 'customerguru-api-key',
      title: 'Customer.guru API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{30}/,
      words: ['customerguru', 'guru'],
      everyday: true,
      env: 'CUSTOMERGURU_API_KEY',
      examples: {
        keys: [fake.alnum(30), fake.alnum(30, 2)],
        spares: [`CUSTOMERGURU_API_KEY=${fake.alnum(29)}`, `checksum: ${fake.alnum(30)}`],
      },
    },
  ],
};
