import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const loggly: Provider = {
  id: 'loggly',
  name: 'Loggly',
  category: 'monitoring',
  rules: [
    {
      id: 'loggly-api-key',
      title: 'Loggly API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['loggly'],
      env: 'LOGGLY_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`LOGGLY_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
