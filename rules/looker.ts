import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const looker: Provider = {
  id: 'looker',
  name: 'Looker',
  category: 'monitoring',
  rules: [
    {
      id: 'looker-client-secret',
      title: 'Looker client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['looker'],
      everyday: true,
      env: 'LOOKER_CLIENT_SECRET',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`LOOKER_CLIENT_SECRET=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
  ],
};
