import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const theoddsapi: Provider = {
  id: 'theoddsapi',
  name: 'The Odds API',
  category: 'other',
  rules: [
    {
      id: 'theoddsapi-api-key',
      title: 'The Odds API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['theoddsapi'],
      env: 'THEODDSAPI_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`THEODDSAPI_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
