import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const collect2: Provider = {
  id: 'collect2',
  name: 'Collect2',
  category: 'cms',
  rules: [
    {
      id: 'collect2-api-key',
      title: 'Collect2 API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['collect2'],
      env: 'COLLECT2_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`COLLECT2_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
