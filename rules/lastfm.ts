import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lastfm: Provider = {
  id: 'lastfm',
  name: 'Last.fm',
  category: 'other',
  rules: [
    {
      id: 'lastfm-api-key',
      title: 'Last.fm API key or secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['lastfm', 'audioscrobbler'],
      env: 'LASTFM_API_KEY',
      docs: 'https://www.last.fm/api/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`requests.get('http://ws.audioscrobbler.com/2.0/?method=track.search&track=believe&api_key=${fake.hex(32, 3)}&format=json')`],
        spares: [`LASTFM_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
