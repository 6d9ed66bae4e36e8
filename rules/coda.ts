import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coda: Provider = {
  id: 'coda',
  name: 'Coda',
  category: 'ci',
  rules: [
    {
      id: 'coda-api-key',
      title: 'Coda API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['coda'],
      everyday: true,
      env: 'CODA_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`CODA_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
