import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ambee: Provider = {
  id: 'ambee',
  name: 'Ambee',
  category: 'maps',
  rules: [
    {
      id: 'ambee-api-key',
      title: 'Ambee API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['ambee'],
      env: 'AMBEE_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`AMBEE_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
