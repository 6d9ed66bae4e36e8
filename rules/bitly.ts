import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitly: Provider = {
  id: 'bitly',
  name: 'Bitly',
  category: 'cms',
  rules: [
    {
      id: 'bitly-access-token',
      title: 'Bitly access token',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{40}/,
      words: ['bitly'],
      env: 'BITLY_ACCESS_TOKEN',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`BITLY_ACCESS_TOKEN=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
