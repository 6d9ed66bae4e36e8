import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const logzIo: Provider = {
  id: 'logz-io',
  name: 'Logz.io',
  category: 'monitoring',
  rules: [
    {
      id: 'logz-io-api-key',
      title: 'Logz.io API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['logz'],
      env: 'LOGZ_IO_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`LOGZ_IO_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
