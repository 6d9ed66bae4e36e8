import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const postbacks: Provider = {
  id: 'postbacks',
  name: 'Postbacks',
  category: 'monitoring',
  rules: [
    {
      id: 'postbacks-api-key',
      title: 'Postbacks API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['postbacks'],
      everyday: true,
      env: 'POSTBACKS_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`POSTBACKS_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
