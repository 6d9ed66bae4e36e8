import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const spotify: Provider = {
  id: 'spotify',
  name: 'Spotify',
  category: 'messaging',
  rules: [
    {
      id: 'spotify-secret',
      title: 'Spotify secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['spotify'],
      env: 'SPOTIFY_SECRET',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SPOTIFY_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
