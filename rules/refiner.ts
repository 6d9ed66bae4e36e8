import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const refiner: Provider = {
  id: 'refiner',
  name: 'Refiner',
  category: 'identity',
  rules: [
    {
      id: 'refiner-api-key',
      title: 'Refiner API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['refiner'],
      everyday: true,
      env: 'REFINER_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`REFINER_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
