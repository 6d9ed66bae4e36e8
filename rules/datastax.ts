import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const datastax: Provider = {
  id: 'datastax',
  name: 'DataStax',
  category: 'db',
  rules: [
    {
      id: 'datastax-token',
      title: 'DataStax token',
      confidence: 'certain',
      pattern: /AstraCS:[A-Za-z0-9]{20,}/,
      keywords: ['AstraCS:'],
      randomness: 'token',
      env: 'DATASTAX_TOKEN',
      examples: {
        keys: [`AstraCS:${fake.alnum(28)}`, `AstraCS:${fake.alnum(36, 2)}`],
        spares: [`DATASTAX_TOKEN=AstraCS:${fake.alnum(16)}`, `qAstraCS:${fake.alnum(28)}`],
      },
    },
  ],
};
