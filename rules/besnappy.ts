import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const besnappy: Provider = {
  id: 'besnappy',
  name: 'Besnappy',
  category: 'crm',
  rules: [
    {
      id: 'besnappy-api-key',
      title: 'Besnappy API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{64}/,
      words: ['besnappy'],
      env: 'BESNAPPY_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`BESNAPPY_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
