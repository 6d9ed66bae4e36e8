import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const duply: Provider = {
  id: 'duply',
  name: 'Duply',
  category: 'other',
  rules: [
    {
      id: 'duply-api-key',
      title: 'Duply API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['duply'],
      env: 'DUPLY_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`DUPLY_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
