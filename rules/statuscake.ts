import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const statuscake: Provider = {
  id: 'statuscake',
  name: 'StatusCake',
  category: 'monitoring',
  rules: [
    {
      id: 'statuscake-api-key',
      title: 'StatusCake API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['statuscake'],
      env: 'STATUSCAKE_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`STATUSCAKE_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
