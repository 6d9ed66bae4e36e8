import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nicereply: Provider = {
  id: 'nicereply',
  name: 'Nicereply',
  category: 'crm',
  rules: [
    {
      id: 'nicereply-api-key',
      title: 'Nicereply API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['nicereply'],
      env: 'NICEREPLY_API_KEY',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`NICEREPLY_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
