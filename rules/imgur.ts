import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const imgur: Provider = {
  id: 'imgur',
  name: 'Imgur',
  category: 'storage',
  rules: [
    {
      id: 'imgur-client-secret',
      title: 'Imgur client secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['imgur'],
      env: 'IMGUR_CLIENT_SECRET',
      docs: 'https://apidocs.imgur.com/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`IMGUR_CLIENT_SECRET=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
