import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const impala: Provider = {
  id: 'impala',
  name: 'Impala',
  category: 'ci',
  rules: [
    {
      id: 'impala-api-key',
      title: 'Impala API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{46}/,
      words: ['impala'],
      everyday: true,
      env: 'IMPALA_API_KEY',
      examples: {
        keys: [fake.alnum(46), fake.alnum(46, 2)],
        spares: [`IMPALA_API_KEY=${fake.alnum(45)}`, `checksum: ${fake.alnum(46)}`],
      },
    },
  ],
};
