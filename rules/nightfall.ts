import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nightfall: Provider = {
  id: 'nightfall',
  name: 'Nightfall',
  category: 'other',
  rules: [
    {
      id: 'nightfall-api-key-3',
      title: 'Nightfall API key (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['nightfall'],
      env: 'NIGHTFALL_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`NIGHTFALL_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'nightfall-api-key-nf',
      title: 'Nightfall API key (begins NF-)',
      confidence: 'certain',
      pattern: /NF-[A-Za-z0-9]{32}/,
      keywords: ['NF-'],
      randomness: 'token',
      env: 'NIGHTFALL_API_KEY',
      examples: {
        keys: [`NF-${fake.alnum(32)}`, `NF-${fake.alnum(32, 2)}`],
        spares: [`NIGHTFALL_API_KEY=NF-${fake.alnum(31)}`, `qNF-${fake.alnum(32)}`],
      },
    },
  ],
};
