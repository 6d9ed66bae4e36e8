import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const moosend: Provider = {
  id: 'moosend',
  name: 'Moosend',
  category: 'email',
  rules: [
    {
      id: 'moosend-api-key',
      title: 'Moosend API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['moosend'],
      env: 'MOOSEND_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`MOOSEND_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
