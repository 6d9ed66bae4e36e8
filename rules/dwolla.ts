import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dwolla: Provider = {
  id: 'dwolla',
  name: 'Dwolla',
  category: 'payments',
  rules: [
    {
      id: 'dwolla-secret',
      title: 'Dwolla secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{50}/,
      words: ['dwolla'],
      env: 'DWOLLA_SECRET',
      examples: {
        keys: [fake.alnum(50), fake.alnum(50, 2)],
        spares: [`DWOLLA_SECRET=${fake.alnum(49)}`, `checksum: ${fake.alnum(50)}`],
      },
    },
  ],
};
