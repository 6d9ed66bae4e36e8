import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tmdb: Provider = {
  id: 'tmdb',
  name: 'TMDB',
  category: 'other',
  aliases: ['The Movie Database'],
  rules: [
    {
      id: 'tmdb-api-key',
      title: 'TMDB API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['tmdb', 'themoviedb', 'moviedb'],
      env: 'TMDB_API_KEY',
      docs: 'https://developer.themoviedb.org/docs/authentication-application',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`fetch('https://api.themoviedb.org/3/movie/popular?api_key=${fake.hex(32, 3)}&language=en-US')`],
        spares: [`TMDB_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
