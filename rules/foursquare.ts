import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const foursquare: Provider = {
  id: 'foursquare',
  name: 'Foursquare',
  category: 'maps',
  rules: [
    {
      id: 'foursquare-api-key',
      title: 'Foursquare API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{48}/,
      words: ['foursquare'],
      env: 'FOURSQUARE_API_KEY',
      examples: {
        keys: [fake.upperAlnum(48), fake.upperAlnum(48, 2)],
        spares: [`FOURSQUARE_API_KEY=${fake.upperAlnum(47)}`, `checksum: ${fake.upperAlnum(48)}`],
      },
    },
  ],
};
