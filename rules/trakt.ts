import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const trakt: Provider = {
  id: 'trakt',
  name: 'Trakt',
  category: 'other',
  rules: [
    {
      id: 'trakt-api-key',
      title: 'Trakt client ID or secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['trakt', 'traktapikey'],
      env: 'TRAKT_CLIENT_SECRET',
      docs: 'https://trakt.docs.apiary.io/',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        catches: [`headers: { 'trakt-api-version': '2', 'trakt-api-key': '${fake.hex(64, 3)}' }`],
        spares: [`TRAKT_CLIENT_SECRET=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
