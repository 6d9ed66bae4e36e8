import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const datagov: Provider = {
  id: 'datagov',
  name: 'Data.gov',
  category: 'other',
  rules: [
    {
      id: 'datagov-api-key',
      title: 'Data.gov API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['datagov'],
      env: 'DATAGOV_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`DATAGOV_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
