import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tokeet: Provider = {
  id: 'tokeet',
  name: 'Tokeet',
  category: 'crypto',
  rules: [
    {
      id: 'tokeet-api-key',
      title: 'Tokeet API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['tokeet'],
      env: 'TOKEET_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`TOKEET_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
