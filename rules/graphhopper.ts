import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const graphhopper: Provider = {
  id: 'graphhopper',
  name: 'GraphHopper',
  category: 'maps',
  rules: [
    {
      id: 'graphhopper-api-key',
      title: 'GraphHopper API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['graphhopper'],
      env: 'GRAPHHOPPER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`GRAPHHOPPER_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
