import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const interseller: Provider = {
  id: 'interseller',
  name: 'Interseller',
  category: 'email',
  rules: [
    {
      id: 'interseller-api-key',
      title: 'Interseller API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['interseller'],
      env: 'INTERSELLER_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`INTERSELLER_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
