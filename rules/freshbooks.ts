import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const freshbooks: Provider = {
  id: 'freshbooks',
  name: 'FreshBooks',
  category: 'payments',
  rules: [
    {
      id: 'freshbooks-access-token',
      title: 'FreshBooks access token',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['freshbooks'],
      env: 'FRESHBOOKS_ACCESS_TOKEN',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`FRESHBOOKS_ACCESS_TOKEN=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
