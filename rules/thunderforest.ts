import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const thunderforest: Provider = {
  id: 'thunderforest',
  name: 'Thunderforest',
  category: 'maps',
  rules: [
    {
      id: 'thunderforest-api-key',
      title: 'Thunderforest API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['thunderforest'],
      env: 'THUNDERFOREST_API_KEY',
      docs: 'https://www.thunderforest.com/docs/apikeys/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`L.tileLayer('https://tile.thunderforest.com/cycle/{z}/{x}/{y}.png?apikey=${fake.hex(32, 3)}').addTo(map);`],
        spares: [`THUNDERFOREST_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
