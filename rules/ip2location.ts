import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ip2location: Provider = {
  id: 'ip2location',
  name: 'IP2Location',
  category: 'maps',
  rules: [
    {
      id: 'ip2location-api-key',
      title: 'IP2Location API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{32}/,
      words: ['ip2location'],
      env: 'IP2LOCATION_API_KEY',
      examples: {
        keys: [fake.upperAlnum(32), fake.upperAlnum(32, 2)],
        spares: [`IP2LOCATION_API_KEY=${fake.upperAlnum(31)}`, `checksum: ${fake.upperAlnum(32)}`],
      },
    },
  ],
};
