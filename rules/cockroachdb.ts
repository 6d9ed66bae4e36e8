import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cockroachdb: Provider = {
  id: 'cockroachdb',
  name: 'CockroachDB',
  category: 'cloud',
  rules: [
    {
      id: 'cockroachdb-api-key',
      title: 'CockroachDB API key',
      confidence: 'certain',
      pattern: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
      keywords: ['CCDB1_'],
      env: 'COCKROACHDB_API_KEY',
      examples: {
        keys: [`CCDB1_${fake.alnum(22)}_${fake.alnum(40, 2)}`, `CCDB1_${fake.alnum(22, 3)}_${fake.alnum(40, 4)}`],
        spares: [`COCKROACHDB_API_KEY=CCDB1_${fake.alnum(22)}_${fake.alnum(39, 2)}`, `qCCDB1_${fake.alnum(22)}_${fake.alnum(40, 2)}`],
      },
    },
  ],
};
