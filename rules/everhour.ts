import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const everhour: Provider = {
  id: 'everhour',
  name: 'Everhour',
  category: 'cms',
  rules: [
    {
      id: 'everhour-api-key',
      title: 'Everhour API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}/,
      words: ['everhour'],
      randomness: 'any',
      env: 'EVERHOUR_API_KEY',
      examples: {
        keys: [`${fake.hex(4)}-${fake.hex(4, 2)}-${fake.hex(6, 3)}-${fake.hex(6, 4)}-${fake.hex(8, 5)}`, `${fake.hex(4, 6)}-${fake.hex(4, 7)}-${fake.hex(6, 8)}-${fake.hex(6, 9)}-${fake.hex(8, 10)}`],
        spares: [`EVERHOUR_API_KEY=${fake.hex(4)}-${fake.hex(4, 2)}-${fake.hex(6, 3)}-${fake.hex(6, 4)}-${fake.hex(7, 5)}`, `checksum: ${fake.hex(4)}-${fake.hex(4, 2)}-${fake.hex(6, 3)}-${fake.hex(6, 4)}-${fake.hex(8, 5)}`],
      },
    },
  ],
};
