import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const weatherapi: Provider = {
  id: 'weatherapi',
  name: 'WeatherAPI.com',
  category: 'maps',
  rules: [
    {
      id: 'weatherapi-api-key',
      title: 'WeatherAPI.com API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{29,31}/,
      words: ['weatherapi'],
      env: 'WEATHERAPI_KEY',
      docs: 'https://www.weatherapi.com/docs/',
      examples: {
        keys: [fake.hex(31), fake.hex(31, 2)],
        catches: [`fetch('https://api.weatherapi.com/v1/current.json?key=${fake.hex(31, 3)}&q=Kiev')`],
        spares: [`WEATHERAPI_KEY=${fake.hex(28)}`, `checksum: ${fake.hex(31)}`],
      },
    },
  ],
};
