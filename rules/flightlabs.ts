import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flightlabs: Provider = {
  id: 'flightlabs',
  name: 'Flightlabs',
  category: 'maps',
  rules: [
    {
      id: 'flightlabs-api-key',
      title: 'Flightlabs API key',
      confidence: 'likely',
      pattern: /ey[A-Za-z0-9]{34}\.ey[A-Za-z0-9._-]{300,350}/,
      words: ['flightlabs'],
      env: 'FLIGHTLABS_API_KEY',
      docs: 'https://app.goflightlabs.com/doc/api',
      examples: {
        keys: [`ey${fake.alnum(34)}.ey${fake.base64url(308, 2)}`, `ey${fake.alnum(34, 3)}.ey${fake.base64url(316, 4)}`],
        spares: [`FLIGHTLABS_API_KEY=ey${fake.alnum(34)}.ey${fake.base64url(296, 2)}`, `checksum: ey${fake.alnum(34)}.ey${fake.base64url(308, 2)}`],
      },
    },
  ],
};
