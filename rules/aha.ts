import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const aha: Provider = {
  id: 'aha',
  name: 'Aha!',
  category: 'cms',
  rules: [
    {
      id: 'aha-api-key',
      title: 'Aha! API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['aha', 'ahaio'],
      everyday: true,
      env: 'AHA_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`AHA_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
