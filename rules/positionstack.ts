import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const positionstack: Provider = {
  id: 'positionstack',
  name: 'Positionstack',
  category: 'maps',
  rules: [
    {
      id: 'positionstack-api-key',
      title: 'Positionstack API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{32}/,
      words: ['positionstack'],
      env: 'POSITIONSTACK_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`POSITIONSTACK_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
