import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stadiaMaps: Provider = {
  id: 'stadia-maps',
  name: 'Stadia Maps',
  category: 'maps',
  rules: [
    {
      id: 'stadia-maps-api-key',
      title: 'Stadia Maps API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['stadiamaps', 'stadia'],
      env: 'STADIA_API_KEY',
      docs: 'https://docs.stadiamaps.com/authentication/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        catches: [`L.tileLayer('https://tiles.stadiamaps.com/tiles/stamen_terrain/{z}/{x}/{y}.png?api_key=${fake.uuid(3)}');`],
        spares: [`STADIA_API_KEY=${fake.hex(24)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
