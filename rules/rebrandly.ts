import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rebrandly: Provider = {
  id: 'rebrandly',
  name: 'Rebrandly',
  category: 'other',
  rules: [
    {
      id: 'rebrandly-api-key',
      title: 'Rebrandly API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{32}/,
      words: ['rebrandly'],
      env: 'REBRANDLY_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`REBRANDLY_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
