import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const geocodio: Provider = {
  id: 'geocodio',
  name: 'Geocodio',
  category: 'maps',
  rules: [
    {
      id: 'geocodio-api-key-2',
      title: 'Geocodio API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{39}/,
      words: ['geocodio', 'geocod'],
      everyday: true,
      env: 'GEOCODIO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(39), fake.lowerAlnum(39, 2)],
        spares: [`GEOCODIO_API_KEY=${fake.lowerAlnum(38)}`, `checksum: ${fake.lowerAlnum(39)}`],
      },
    },
  ],
};
