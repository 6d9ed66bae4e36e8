import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const plex: Provider = {
  id: 'plex',
  name: 'Plex',
  category: 'other',
  rules: [
    {
      id: 'plex-token',
      title: 'Plex token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{20}/,
      words: ['plex', 'xplextoken', 'plexapi', 'plextoken'],
      env: 'PLEX_TOKEN',
      docs: 'https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/',
      examples: {
        keys: [fake.base64url(20), fake.base64url(20, 2)],
        catches: [`curl 'http://localhost:32400/library/sections?X-Plex-Token=${fake.base64url(20, 3)}'`],
        spares: [`PLEX_TOKEN=${fake.base64url(19)}`, `checksum: ${fake.base64url(20)}`],
      },
    },
  ],
};
