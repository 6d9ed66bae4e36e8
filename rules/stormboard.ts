import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stormboard: Provider = {
  id: 'stormboard',
  name: 'Stormboard',
  category: 'cms',
  rules: [
    {
      id: 'stormboard-api-key',
      title: 'Stormboard API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['stormboard'],
      env: 'STORMBOARD_API_KEY',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`STORMBOARD_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
