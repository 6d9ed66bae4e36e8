import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const klipfolio: Provider = {
  id: 'klipfolio',
  name: 'Klipfolio',
  category: 'other',
  rules: [
    {
      id: 'klipfolio-api-key',
      title: 'Klipfolio API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['klipfolio'],
      env: 'KLIPFOLIO_API_KEY',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`KLIPFOLIO_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
