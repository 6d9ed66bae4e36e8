import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const holistic: Provider = {
  id: 'holistic',
  name: 'Holistic',
  category: 'cms',
  rules: [
    {
      id: 'holistic-api-key',
      title: 'Holistic API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['holistic'],
      everyday: true,
      env: 'HOLISTIC_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`HOLISTIC_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
