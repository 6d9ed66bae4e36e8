import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const geocodify: Provider = {
  id: 'geocodify',
  name: 'Geocodify',
  category: 'maps',
  rules: [
    {
      id: 'geocodify-api-key',
      title: 'Geocodify API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['geocodify'],
      env: 'GEOCODIFY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`GEOCODIFY_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
