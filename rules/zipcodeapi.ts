import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zipcodeapi: Provider = {
  id: 'zipcodeapi',
  name: 'ZipCodeAPI',
  category: 'other',
  rules: [
    {
      id: 'zipcodeapi-api-key',
      title: 'ZipCodeAPI key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['zipcodeapi'],
      env: 'ZIPCODEAPI_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`ZIPCODEAPI_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
