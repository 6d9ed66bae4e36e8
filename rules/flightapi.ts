import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flightapi: Provider = {
  id: 'flightapi',
  name: 'FlightAPI',
  category: 'maps',
  rules: [
    {
      id: 'flightapi-api-key',
      title: 'FlightAPI key',
      confidence: 'likely',
      pattern: /[a-z0-9]{24}/,
      words: ['flightapi'],
      env: 'FLIGHTAPI_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(24), fake.lowerAlnum(24, 2)],
        spares: [`FLIGHTAPI_API_KEY=${fake.lowerAlnum(23)}`, `checksum: ${fake.lowerAlnum(24)}`],
      },
    },
  ],
};
