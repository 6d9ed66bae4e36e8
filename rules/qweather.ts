import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const qweather: Provider = {
  id: 'qweather',
  name: 'QWeather',
  category: 'maps',
  aliases: ['HeFeng Weather'],
  rules: [
    {
      id: 'qweather-api-key',
      title: 'QWeather API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['qweather', 'heweather', 'hefeng'],
      env: 'QWEATHER_API_KEY',
      docs: 'https://dev.qweather.com/en/docs/configuration/authentication/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`axios.get('https://devapi.qweather.com/v7/weather/now?location=101010100&key=${fake.hex(32, 3)}')`],
        spares: [`QWEATHER_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
