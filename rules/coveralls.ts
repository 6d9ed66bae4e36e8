import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coveralls: Provider = {
  id: 'coveralls',
  name: 'Coveralls',
  category: 'other',
  rules: [
    {
      id: 'coveralls-personal-access-token',
      title: 'Coveralls personal access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{37}/,
      words: ['coveralls'],
      env: 'COVERALLS_TOKEN',
      examples: {
        keys: [fake.alnum(37), fake.alnum(37, 2)],
        spares: [`COVERALLS_TOKEN=${fake.alnum(36)}`, `checksum: ${fake.alnum(37)}`],
      },
    },
  ],
};
