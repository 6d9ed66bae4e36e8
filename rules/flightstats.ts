import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flightstats: Provider = {
  id: 'flightstats',
  name: 'FlightStats',
  category: 'maps',
  rules: [
    {
      id: 'flightstats-api-key',
      title: 'FlightStats API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['flightstats'],
      env: 'FLIGHTSTATS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`FLIGHTSTATS_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
