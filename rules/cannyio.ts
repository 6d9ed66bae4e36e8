import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cannyio: Provider = {
  id: 'cannyio',
  name: 'Canny',
  category: 'ci',
  rules: [
    {
      id: 'cannyio-api-key',
      title: 'Canny API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['canny'],
      env: 'CANNYIO_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`CANNYIO_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
