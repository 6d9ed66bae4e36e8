import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const geocode: Provider = {
  id: 'geocode',
  name: 'Geocode',
  category: 'maps',
  rules: [
    {
      id: 'geocode-api-key',
      title: 'Geocode API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{28}/,
      words: ['geocode'],
      everyday: true,
      env: 'GEOCODE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(28), fake.lowerAlnum(28, 2)],
        spares: [`GEOCODE_API_KEY=${fake.lowerAlnum(27)}`, `checksum: ${fake.lowerAlnum(28)}`],
      },
    },
  ],
};
