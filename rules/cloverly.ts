import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloverly: Provider = {
  id: 'cloverly',
  name: 'Cloverly',
  category: 'other',
  rules: [
    {
      id: 'cloverly-api-key',
      title: 'Cloverly API key',
      confidence: 'likely',
      pattern: /[a-z0-9:_]{28}/,
      words: ['cloverly'],
      env: 'CLOVERLY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(28), fake.lowerAlnum(28, 2)],
        spares: [`CLOVERLY_API_KEY=${fake.lowerAlnum(27)}`, `checksum: ${fake.lowerAlnum(28)}`],
      },
    },
  ],
};
