import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const salescookie: Provider = {
  id: 'salescookie',
  name: 'Sales Cookie',
  category: 'monitoring',
  rules: [
    {
      id: 'salescookie-api-key',
      title: 'Sales Cookie API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['salescookie'],
      env: 'SALESCOOKIE_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SALESCOOKIE_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
