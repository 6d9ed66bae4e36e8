import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openweather: Provider = {
  id: 'openweather',
  name: 'OpenWeather',
  category: 'maps',
  rules: [
    {
      id: 'openweather-api-key',
      title: 'OpenWeather API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['openweather', 'openweathermap', 'pyowm', 'owm'],
      env: 'OPENWEATHER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`OPENWEATHER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
