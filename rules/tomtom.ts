import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tomtom: Provider = {
  id: 'tomtom',
  name: 'TomTom',
  category: 'maps',
  rules: [
    {
      id: 'tomtom-api-key',
      title: 'TomTom API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['tomtom'],
      env: 'TOMTOM_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`TOMTOM_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
