import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lemlist: Provider = {
  id: 'lemlist',
  name: 'Lemlist',
  category: 'email',
  rules: [
    {
      id: 'lemlist-api-key',
      title: 'Lemlist API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['lemlist'],
      env: 'LEMLIST_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`LEMLIST_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
