import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloudelements: Provider = {
  id: 'cloudelements',
  name: 'Cloud Elements',
  category: 'cloud',
  rules: [
    {
      id: 'cloudelements-api-key',
      title: 'Cloud Elements API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['cloudelements'],
      env: 'CLOUDELEMENTS_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`CLOUDELEMENTS_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
