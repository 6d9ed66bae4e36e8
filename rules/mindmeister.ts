import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mindmeister: Provider = {
  id: 'mindmeister',
  name: 'MindMeister',
  category: 'maps',
  rules: [
    {
      id: 'mindmeister-api-key',
      title: 'MindMeister API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['mindmeister'],
      env: 'MINDMEISTER_API_KEY',
      docs: 'https://www.mindmeister.com/services/rest/oauth2?method=mm.maps.getList',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`MINDMEISTER_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
