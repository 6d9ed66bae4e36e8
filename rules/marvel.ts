import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const marvel: Provider = {
  id: 'marvel',
  name: 'Marvel',
  category: 'other',
  rules: [
    {
      id: 'marvel-api-private-key',
      title: 'Marvel API private key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['marvel'],
      everyday: true,
      env: 'MARVEL_PRIVATE_KEY',
      docs: 'https://developer.marvel.com/documentation/authorization',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`MARVEL_PRIVATE_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
