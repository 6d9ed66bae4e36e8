import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const percy: Provider = {
  id: 'percy',
  name: 'Percy',
  category: 'other',
  rules: [
    {
      id: 'percy-api-key',
      title: 'Percy API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['percy'],
      everyday: true,
      env: 'PERCY_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`PERCY_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
