import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cliengo: Provider = {
  id: 'cliengo',
  name: 'Cliengo',
  category: 'messaging',
  rules: [
    {
      id: 'cliengo-api-key',
      title: 'Cliengo API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['cliengo'],
      env: 'CLIENGO_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`CLIENGO_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
