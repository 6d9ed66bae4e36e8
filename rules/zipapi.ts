import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zipapi: Provider = {
  id: 'zipapi',
  name: 'ZipAPI',
  category: 'other',
  rules: [
    {
      id: 'zipapi-api-key',
      title: 'ZipAPI key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['zipapi'],
      env: 'ZIPAPI_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`ZIPAPI_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
