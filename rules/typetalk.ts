import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const typetalk: Provider = {
  id: 'typetalk',
  name: 'Typetalk',
  category: 'messaging',
  rules: [
    {
      id: 'typetalk-api-key',
      title: 'Typetalk API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['typetalk'],
      env: 'TYPETALK_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`TYPETALK_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
