import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const phrase: Provider = {
  id: 'phrase',
  name: 'Phrase',
  category: 'other',
  rules: [
    {
      id: 'phrase-access-token',
      title: 'Phrase access token',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['phrase'],
      everyday: true,
      env: 'PHRASE_ACCESS_TOKEN',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`PHRASE_ACCESS_TOKEN=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
