import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zipcodebase: Provider = {
  id: 'zipcodebase',
  name: 'Zipcodebase',
  category: 'db',
  rules: [
    {
      id: 'zipcodebase-api-key',
      title: 'Zipcodebase API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['zipcodebase'],
      env: 'ZIPCODEBASE_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`ZIPCODEBASE_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
