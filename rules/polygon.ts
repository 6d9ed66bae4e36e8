import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const polygon: Provider = {
  id: 'polygon',
  name: 'Polygon.io',
  category: 'crypto',
  rules: [
    {
      id: 'polygon-api-key',
      title: 'Polygon.io API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['polygon'],
      everyday: true,
      env: 'POLYGON_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`POLYGON_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
