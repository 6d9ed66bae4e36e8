import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const route4me: Provider = {
  id: 'route4me',
  name: 'Route4me',
  category: 'maps',
  rules: [
    {
      id: 'route4me-api-key',
      title: 'Route4me API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{32}/,
      words: ['route4me'],
      env: 'ROUTE4ME_API_KEY',
      examples: {
        keys: [fake.upperAlnum(32), fake.upperAlnum(32, 2)],
        spares: [`ROUTE4ME_API_KEY=${fake.upperAlnum(31)}`, `checksum: ${fake.upperAlnum(32)}`],
      },
    },
  ],
};
