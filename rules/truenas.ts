import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const truenas: Provider = {
  id: 'truenas',
  name: 'TrueNAS',
  category: 'cloud',
  rules: [
    {
      id: 'truenas-api-key',
      title: 'TrueNAS API key',
      confidence: 'likely',
      pattern: /[0-9]{1,20}-[A-Za-z0-9]{64}/,
      words: ['truenas'],
      env: 'TRUENAS_API_KEY',
      docs: 'https://www.truenas.com/docs/scale/api/',
      examples: {
        keys: [`${fake.digits(1)}-${fake.alnum(64, 2)}`, `${fake.digits(2, 3)}-${fake.alnum(64, 4)}`],
        spares: [`TRUENAS_API_KEY=${fake.digits(1)}-${fake.alnum(63, 2)}`, `checksum: ${fake.digits(1)}-${fake.alnum(64, 2)}`],
      },
    },
  ],
};
