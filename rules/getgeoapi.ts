import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const getgeoapi: Provider = {
  id: 'getgeoapi',
  name: 'GetGeoAPI',
  category: 'maps',
  rules: [
    {
      id: 'getgeoapi-api-key',
      title: 'GetGeoAPI key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['getgeoapi'],
      env: 'GETGEOAPI_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`GETGEOAPI_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
