import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const databento: Provider = {
  id: 'databento',
  name: 'Databento',
  category: 'payments',
  rules: [
    {
      id: 'databento-api-key',
      title: 'Databento API key',
      confidence: 'certain',
      pattern: /db-[A-Za-z0-9]{29}/,
      keywords: ['db-'],
      randomness: 'token',
      env: 'DATABENTO_API_KEY',
      examples: {
        keys: [`db-${fake.alnum(29)}`, `db-${fake.alnum(29, 2)}`],
        spares: [`DATABENTO_API_KEY=db-${fake.alnum(28)}`, `qdb-${fake.alnum(29)}`],
      },
    },
  ],
};
