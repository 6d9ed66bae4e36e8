import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gitter: Provider = {
  id: 'gitter',
  name: 'Gitter',
  category: 'messaging',
  rules: [
    {
      id: 'gitter-access-token',
      title: 'Gitter access token',
      confidence: 'likely',
      pattern: /[a-z0-9-]{40}/,
      words: ['gitter'],
      env: 'GITTER_ACCESS_TOKEN',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`GITTER_ACCESS_TOKEN=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
