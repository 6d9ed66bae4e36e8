import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const thinkific: Provider = {
  id: 'thinkific',
  name: 'Thinkific',
  category: 'other',
  rules: [
    {
      id: 'thinkific-api-key',
      title: 'Thinkific API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['thinkific'],
      env: 'THINKIFIC_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`THINKIFIC_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
