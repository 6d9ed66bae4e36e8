import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const genius: Provider = {
  id: 'genius',
  name: 'Genius',
  category: 'other',
  rules: [
    {
      id: 'genius-access-token',
      title: 'Genius access token',
      confidence: 'likely',
      pattern: /(?=[a-z0-9_-]{0,40}[A-Z])[A-Za-z0-9_-]{64}/,
      words: ['genius', 'lyricsgenius'],
      everyday: true,
      env: 'GENIUS_ACCESS_TOKEN',
      docs: 'https://docs.genius.com/',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        catches: [`import lyricsgenius\n\ngenius = lyricsgenius.Genius('${fake.base64url(64, 3)}')`],
        spares: [`GENIUS_ACCESS_TOKEN=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
  ],
};
