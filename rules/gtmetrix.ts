import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gtmetrix: Provider = {
  id: 'gtmetrix',
  name: 'GTMetrix',
  category: 'monitoring',
  rules: [
    {
      id: 'gtmetrix-api-key',
      title: 'GTMetrix API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['gtmetrix'],
      env: 'GTMETRIX_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`GTMETRIX_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
