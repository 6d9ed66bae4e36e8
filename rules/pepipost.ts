import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pepipost: Provider = {
  id: 'pepipost',
  name: 'Pepipost',
  category: 'email',
  rules: [
    {
      id: 'pepipost-api-key',
      title: 'Pepipost API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['pepipost', 'netcore'],
      env: 'PEPIPOST_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`PEPIPOST_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
