import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const prodpad: Provider = {
  id: 'prodpad',
  name: 'ProdPad',
  category: 'crm',
  rules: [
    {
      id: 'prodpad-api-key',
      title: 'ProdPad API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['prodpad'],
      env: 'PRODPAD_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`PRODPAD_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
