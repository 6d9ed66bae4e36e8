import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fetchrss: Provider = {
  id: 'fetchrss',
  name: 'FetchRSS',
  category: 'other',
  rules: [
    {
      id: 'fetchrss-api-key',
      title: 'FetchRSS API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9.]{40}/,
      words: ['fetchrss'],
      env: 'FETCHRSS_API_KEY',
      docs: 'https://fetchrss.com/developers',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`FETCHRSS_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
