import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const musixmatch: Provider = {
  id: 'musixmatch',
  name: 'Musixmatch',
  category: 'other',
  rules: [
    {
      id: 'musixmatch-api-key',
      title: 'Musixmatch API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['musixmatch'],
      env: 'MUSIXMATCH_API_KEY',
      docs: 'https://developer.musixmatch.com/documentation',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`fetch('https://api.musixmatch.com/ws/1.1/track.lyrics.get?track_id=1&apikey=${fake.hex(32, 3)}')`],
        spares: [`MUSIXMATCH_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
