import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const worldweather: Provider = {
  id: 'worldweather',
  name: 'World Weather Online',
  category: 'maps',
  rules: [
    {
      id: 'worldweather-api-key',
      title: 'World Weather Online API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{31}/,
      words: ['worldweather'],
      env: 'WORLDWEATHER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(31), fake.lowerAlnum(31, 2)],
        spares: [`WORLDWEATHER_API_KEY=${fake.lowerAlnum(30)}`, `checksum: ${fake.lowerAlnum(31)}`],
      },
    },
  ],
};
