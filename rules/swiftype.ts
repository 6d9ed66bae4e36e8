import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const swiftype: Provider = {
  id: 'swiftype',
  name: 'Swiftype',
  category: 'db',
  rules: [
    {
      id: 'swiftype-api-key',
      title: 'Swiftype API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{6}_[A-Za-z0-9]{6}-[A-Za-z0-9]{6}/,
      keywords: ['swiftype'],
      words: ['swiftype'],
      randomness: 'any',
      env: 'SWIFTYPE_API_KEY',
      examples: {
        keys: [`${fake.alnum(6)}_${fake.alnum(6, 2)}-${fake.alnum(6, 3)}`, `${fake.alnum(6, 4)}_${fake.alnum(6, 5)}-${fake.alnum(6, 6)}`],
        spares: [`SWIFTYPE_API_KEY=${fake.alnum(6)}_${fake.alnum(6, 2)}-${fake.alnum(5, 3)}`, `checksum: ${fake.alnum(6)}_${fake.alnum(6, 2)}-${fake.alnum(6, 3)}`],
      },
    },
  ],
};
