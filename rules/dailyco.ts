import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dailyco: Provider = {
  id: 'dailyco',
  name: 'Daily.co',
  category: 'messaging',
  rules: [
    {
      id: 'dailyco-api-key',
      title: 'Daily.co API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{64}/,
      words: ['dailyco'],
      env: 'DAILYCO_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`DAILYCO_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
