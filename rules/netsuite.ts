import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const netsuite: Provider = {
  id: 'netsuite',
  name: 'NetSuite',
  category: 'other',
  rules: [
    {
      id: 'netsuite-api-key',
      title: 'NetSuite consumer or token key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['netsuite'],
      env: 'NETSUITE_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`NETSUITE_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
