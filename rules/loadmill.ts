import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const loadmill: Provider = {
  id: 'loadmill',
  name: 'Loadmill',
  category: 'ci',
  rules: [
    {
      id: 'loadmill-api-key',
      title: 'Loadmill API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['loadmill'],
      env: 'LOADMILL_API_KEY',
      docs: 'https://loadmill.com/documentation',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`LOADMILL_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
