import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ritekit: Provider = {
  id: 'ritekit',
  name: 'RiteKit',
  category: 'monitoring',
  rules: [
    {
      id: 'ritekit-api-key',
      title: 'RiteKit API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{44}/,
      words: ['ritekit'],
      env: 'RITEKIT_API_KEY',
      examples: {
        keys: [fake.hex(44), fake.hex(44, 2)],
        spares: [`RITEKIT_API_KEY=${fake.hex(43)}`, `checksum: ${fake.hex(44)}`],
      },
    },
  ],
};
