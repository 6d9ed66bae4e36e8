import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const statsig: Provider = {
  id: 'statsig',
  name: 'Statsig',
  category: 'monitoring',
  rules: [
    {
      id: 'statsig-server-secret',
      title: 'Statsig server secret or console key',
      confidence: 'likely',
      pattern: /(?:secret|console)-[A-Za-z0-9]{43,44}/,
      words: ['statsig'],
      env: 'STATSIG_SERVER_SECRET',
      docs: 'https://docs.statsig.com/sdk-keys/api-keys',
      examples: {
        keys: [`secret-${fake.alnum(43)}`, `console-${fake.alnum(43, 2)}`],
        catches: [`await statsig.initialize('secret-${fake.alnum(43, 3)}');`],
        spares: [`STATSIG_SERVER_SECRET=secret-${fake.alnum(42)}`, `checksum: secret-${fake.alnum(43)}`],
      },
    },
  ],
};
