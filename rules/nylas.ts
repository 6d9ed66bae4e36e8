import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nylas: Provider = {
  id: 'nylas',
  name: 'Nylas',
  category: 'email',
  rules: [
    {
      id: 'nylas-api-key',
      title: 'Nylas API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{30}/,
      words: ['nylas'],
      env: 'NYLAS_API_KEY',
      examples: {
        keys: [fake.alnum(30), fake.alnum(30, 2)],
        spares: [`NYLAS_API_KEY=${fake.alnum(29)}`, `checksum: ${fake.alnum(30)}`],
      },
    },
  ],
};
