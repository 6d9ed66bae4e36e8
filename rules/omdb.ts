import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const omdb: Provider = {
  id: 'omdb',
  name: 'OMDb',
  category: 'other',
  rules: [
    {
      id: 'omdb-api-key',
      title: 'OMDb API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}/,
      keywords: ['omdb'],
      words: ['omdb', 'omdbapi'],
      randomness: 'token',
      env: 'OMDB_API_KEY',
      docs: 'https://www.omdbapi.com/apikey.aspx',
      examples: {
        keys: [fake.hex(8), fake.hex(8, 2)],
        catches: [`fetch('https://www.omdbapi.com/?apikey=${fake.hex(8, 3)}&s=thor')`],
        spares: [`OMDB_API_KEY=${fake.hex(7)}`, `checksum: ${fake.hex(8)}`],
      },
    },
  ],
};
