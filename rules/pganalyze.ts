import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pganalyze: Provider = {
  id: 'pganalyze',
  name: 'pganalyze',
  category: 'monitoring',
  rules: [
    {
      id: 'pganalyze-token',
      title: 'pganalyze token',
      confidence: 'certain',
      pattern: /pgar_[A-Za-z0-9]{27}/,
      keywords: ['pgar_'],
      randomness: 'token',
      env: 'PGANALYZE_TOKEN',
      examples: {
        keys: [`pgar_${fake.alnum(27)}`, `pgar_${fake.alnum(27, 2)}`],
        spares: [`PGANALYZE_TOKEN=pgar_${fake.alnum(26)}`, `qpgar_${fake.alnum(27)}`],
      },
    },
  ],
};
