import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zenkitapi: Provider = {
  id: 'zenkitapi',
  name: 'Zenkit',
  category: 'ci',
  rules: [
    {
      id: 'zenkitapi-api-key',
      title: 'Zenkit API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[A-Za-z0-9]{32}/,
      words: ['zenkit'],
      env: 'ZENKITAPI_API_KEY',
      examples: {
        keys: [`${fake.lowerAlnum(8)}-${fake.alnum(32, 2)}`, `${fake.lowerAlnum(8, 3)}-${fake.alnum(32, 4)}`],
        spares: [`ZENKITAPI_API_KEY=${fake.lowerAlnum(8)}-${fake.alnum(31, 2)}`, `checksum: ${fake.lowerAlnum(8)}-${fake.alnum(32, 2)}`],
      },
    },
  ],
};
