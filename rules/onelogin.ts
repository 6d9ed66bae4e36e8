import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const onelogin: Provider = {
  id: 'onelogin',
  name: 'OneLogin',
  category: 'identity',
  rules: [
    {
      id: 'onelogin-client-secret',
      title: 'OneLogin client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['onelogin'],
      env: 'ONELOGIN_CLIENT_SECRET',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`ONELOGIN_CLIENT_SECRET=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
