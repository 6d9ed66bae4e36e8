import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const maptiler: Provider = {
  id: 'maptiler',
  name: 'MapTiler',
  category: 'maps',
  rules: [
    {
      id: 'maptiler-api-key',
      title: 'MapTiler API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['maptiler'],
      env: 'MAPTILER_API_KEY',
      docs: 'https://docs.maptiler.com/cloud/api/authentication-key/',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        catches: [`style: 'https://api.maptiler.com/maps/streets/style.json?key=${fake.alnum(20, 3)}',`],
        spares: [`MAPTILER_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
