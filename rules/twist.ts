import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const twist: Provider = {
  id: 'twist',
  name: 'Twist',
  category: 'messaging',
  rules: [
    {
      id: 'twist-access-token',
      title: 'Twist access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['twist'],
      everyday: true,
      env: 'TWIST_ACCESS_TOKEN',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`TWIST_ACCESS_TOKEN=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
