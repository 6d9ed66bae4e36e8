import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const geoapify: Provider = {
  id: 'geoapify',
  name: 'Geoapify',
  category: 'maps',
  rules: [
    {
      id: 'geoapify-api-key',
      title: 'Geoapify API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['geoapify'],
      env: 'GEOAPIFY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`GEOAPIFY_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
