import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bingMaps: Provider = {
  id: 'bing-maps',
  name: 'Bing Maps',
  category: 'maps',
  rules: [
    {
      id: 'bing-maps-key',
      title: 'Bing Maps key',
      confidence: 'likely',
      pattern: /A[A-Za-z0-9_-]{63}/,
      words: ['bingmaps', 'bingmap', 'virtualearth', 'bingkey'],
      env: 'BING_MAPS_KEY',
      docs: 'https://learn.microsoft.com/en-us/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key',
      examples: {
        keys: [`A${fake.base64url(63)}`, `A${fake.base64url(63, 2)}`],
        catches: [`url: 'https://dev.virtualearth.net/REST/v1/Locations?q=Paris&key=A${fake.base64url(63, 3)}'`],
        spares: [`BING_MAPS_KEY=A${fake.base64url(62)}`, `checksum: A${fake.base64url(63)}`],
      },
    },
  ],
};
