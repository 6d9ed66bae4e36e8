import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const weatherbit: Provider = {
  id: 'weatherbit',
  name: 'Weatherbit',
  category: 'maps',
  rules: [
    {
      id: 'weatherbit-api-key',
      title: 'Weatherbit API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['weatherbit'],
      env: 'WEATHERBIT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`WEATHERBIT_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
