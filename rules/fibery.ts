import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fibery: Provider = {
  id: 'fibery',
  name: 'Fibery',
  category: 'cms',
  rules: [
    {
      id: 'fibery-api-key',
      title: 'Fibery API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}\.[0-9a-f]{35}/,
      words: ['fibery', 'fiberyio'],
      env: 'FIBERY_API_KEY',
      examples: {
        keys: [`${fake.hex(8)}.${fake.hex(35, 2)}`, `${fake.hex(8, 3)}.${fake.hex(35, 4)}`],
        spares: [`FIBERY_API_KEY=${fake.hex(8)}.${fake.hex(34, 2)}`, `checksum: ${fake.hex(8)}.${fake.hex(35, 2)}`],
      },
    },
  ],
};
