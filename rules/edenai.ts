import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const edenai: Provider = {
  id: 'edenai',
  name: 'Eden AI',
  category: 'ai',
  rules: [
    {
      id: 'edenai-api-key',
      title: 'Eden AI API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}\.[A-Za-z0-9]{92}\.[A-Za-z0-9_]{43}/,
      words: ['edenai'],
      env: 'EDENAI_API_KEY',
      examples: {
        keys: [`${fake.alnum(36)}.${fake.alnum(92, 2)}.${fake.alnum(43, 3)}`, `${fake.alnum(36, 4)}.${fake.alnum(92, 5)}.${fake.alnum(43, 6)}`],
        spares: [`EDENAI_API_KEY=${fake.alnum(36)}.${fake.alnum(92, 2)}.${fake.alnum(42, 3)}`, `checksum: ${fake.alnum(36)}.${fake.alnum(92, 2)}.${fake.alnum(43, 3)}`],
      },
    },
  ],
};
