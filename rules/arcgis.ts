import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const arcgis: Provider = {
  id: 'arcgis',
  name: 'ArcGIS',
  category: 'maps',
  aliases: ['Esri'],
  rules: [
    {
      id: 'arcgis-api-key',
      title: 'ArcGIS API key',
      confidence: 'certain',
      pattern: /AAPK[0-9a-f]{32}[A-Za-z0-9_-]{64}/,
      keywords: ['AAPK'],
      env: 'ARCGIS_API_KEY',
      docs: 'https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/',
      examples: {
        keys: [`AAPK${fake.hex(32)}${fake.base64url(64)}`, `AAPK${fake.hex(32, 2)}${fake.base64url(64, 2)}`],
        spares: [`ARCGIS_API_KEY=AAPK${fake.hex(32)}${fake.base64url(50)}`, `qAAPK${fake.hex(32)}${fake.base64url(64)}`],
      },
    },
  ],
};
