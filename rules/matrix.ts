import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const matrix: Provider = {
  id: 'matrix',
  name: 'Matrix',
  category: 'messaging',
  aliases: ['Synapse', 'Element'],
  rules: [
    {
      id: 'matrix-access-token',
      title: 'Matrix access token',
      confidence: 'certain',
      pattern: /sy[tr]_[A-Za-z0-9+/]{1,300}_[A-Za-z]{20}_[0-9A-Za-z]{6}/,
      keywords: ['syt_', 'syr_'],
      env: 'MATRIX_ACCESS_TOKEN',
      docs: 'https://spec.matrix.org/latest/client-server-api/#using-access-tokens',
      examples: {
        keys: [`syt_${fake.alnum(8)}_${fake.letters(20)}_${fake.alnum(6, 51)}`, `syr_${fake.alnum(12, 2)}_${fake.letters(20, 2)}_${fake.alnum(6, 52)}`],
        spares: [
          `MATRIX_ACCESS_TOKEN=syt_${fake.alnum(8)}_${fake.letters(19)}_${fake.alnum(6, 51)}`,
          `qsyt_${fake.alnum(8)}_${fake.letters(20)}_${fake.alnum(6, 51)}`,
        ],
      },
    },
  ],
};
