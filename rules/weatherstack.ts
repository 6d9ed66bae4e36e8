import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const weatherstack: Provider = {
  id: 'weatherstack',
  name: 'Weatherstack',
  category: 'maps',
  rules: [
    {
      id: 'weatherstack-api-key',
      title: 'Weatherstack API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['weatherstack'],
      env: 'WEATHERSTACK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`WEATHERSTACK_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
