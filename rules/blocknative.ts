import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const blocknative: Provider = {
  id: 'blocknative',
  name: 'Blocknative',
  category: 'crypto',
  rules: [
    {
      id: 'blocknative-api-key',
      title: 'Blocknative API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      words: ['blocknative'],
      env: 'BLOCKNATIVE_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`BLOCKNATIVE_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
