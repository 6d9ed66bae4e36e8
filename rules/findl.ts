import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const findl: Provider = {
  id: 'findl',
  name: 'Findl',
  category: 'other',
  rules: [
    {
      id: 'findl-api-key',
      title: 'Findl API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['findl'],
      env: 'FINDL_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`FINDL_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
