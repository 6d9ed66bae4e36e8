import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zoom: Provider = {
  id: 'zoom',
  name: 'Zoom',
  category: 'messaging',
  rules: [
    {
      id: 'zoom-client-secret',
      title: 'Zoom client or SDK secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}|[A-Za-z0-9]{32}/,
      words: ['zoom'],
      everyday: true,
      env: 'ZOOM_CLIENT_SECRET',
      docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(36, 2)],
        spares: [`ZOOM_CLIENT_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`, `zoomLevelKey = "${fake.lower(32)}"`],
      },
    },
  ],
};
