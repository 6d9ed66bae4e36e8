import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mapbox: Provider = {
  id: 'mapbox',
  name: 'Mapbox',
  category: 'maps',
  rules: [
    {
      id: 'mapbox-public-token',
      title: 'Mapbox public token',
      confidence: 'certain',
      pattern: /pk\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,30}/,
      keywords: ['pk.eyJ'],
      publicByDesign: 'It stands in web pages and apps; restrict it to your addresses.',
      env: 'MAPBOX_PUBLIC_TOKEN',
      docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
      examples: {
        keys: [`pk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`, `pk.eyJ${fake.base64url(56, 3)}.${fake.base64url(26, 4)}`],
        spares: [`MAPBOX_PUBLIC_TOKEN=pk.eyJ${fake.base64url(48)}.${fake.base64url(19, 2)}`, `qpk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`],
      },
    },
    {
      id: 'mapbox-secret-token',
      title: 'Mapbox secret token',
      confidence: 'certain',
      pattern: /sk\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,30}/,
      keywords: ['sk.eyJ'],
      env: 'MAPBOX_ACCESS_TOKEN',
      docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
      examples: {
        keys: [`sk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`, `sk.eyJ${fake.base64url(56, 3)}.${fake.base64url(26, 4)}`],
        spares: [`MAPBOX_ACCESS_TOKEN=sk.eyJ${fake.base64url(48)}.${fake.base64url(19, 2)}`, `qsk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`],
      },
    },
    {
      id: 'mapbox-temporary-token',
      title: 'Mapbox temporary token',
      confidence: 'certain',
      pattern: /tk\.eyJ[A-Za-z0-9_-]{40,300}\.[A-Za-z0-9_-]{20,30}/,
      keywords: ['tk.eyJ'],
      env: 'MAPBOX_TEMP_TOKEN',
      docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
      examples: {
        keys: [`tk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`, `tk.eyJ${fake.base64url(56, 3)}.${fake.base64url(26, 4)}`],
        spares: [`MAPBOX_TEMP_TOKEN=tk.eyJ${fake.base64url(48)}.${fake.base64url(19, 2)}`, `qtk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.mapbox.com/account/access-tokens/', steps: [] },
  },
};
