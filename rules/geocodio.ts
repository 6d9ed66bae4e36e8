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
    {
      id: 'geocodio-api-key-3',
      title: 'Geocodio secret',
      confidence: 'likely',
      pattern: /[^\s"'`;,<>]{8,30}/,
      words: ['geocodio', 'geocod'],
      everyday: true,
      randomness: 'password',
      env: 'GEOCODIO_SECRET',
      examples: {
        keys: [fake.alnum(30, 3), fake.alnum(20, 4)],
        spares: ['GEOCODIO_SECRET=geocode', `GEOCODIO_SECRET=${fake.lowerAlnum(33)}`, 'geocodio_secret: ${GEOCODIO_SECRET}'],
      },
    },
  ],
};
