import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const accuweather: Provider = {
  id: 'accuweather',
  name: 'AccuWeather',
  category: 'maps',
  rules: [
    {
      id: 'accuweather-api-key-2',
      title: 'AccuWeather API key (35 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9%]{35}/,
      words: ['accuweather'],
      env: 'ACCUWEATHER_API_KEY',
      examples: {
        keys: [fake.alnum(35), fake.alnum(35, 2)],
        spares: [`ACCUWEATHER_API_KEY=${fake.alnum(34)}`, `checksum: ${fake.alnum(35)}`],
      },
    },
    {
      id: 'accuweather-api-key-3',
      title: 'AccuWeather API key (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['accuweather'],
      env: 'ACCUWEATHER_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`ACCUWEATHER_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
