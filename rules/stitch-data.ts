import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stitchData: Provider = {
  id: 'stitch-data',
  name: 'Stitch',
  category: 'db',
  rules: [
    {
      id: 'stitch-data-api-key',
      title: 'Stitch API key',
      confidence: 'likely',
      pattern: /[a-z0-9_]{35}/,
      words: ['stitchdata'],
      env: 'STITCH_DATA_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(35), fake.lowerAlnum(35, 2)],
        spares: [`STITCH_DATA_API_KEY=${fake.lowerAlnum(34)}`, `checksum: ${fake.lowerAlnum(35)}`],
      },
    },
  ],
};
