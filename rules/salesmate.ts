import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const salesmate: Provider = {
  id: 'salesmate',
  name: 'Salesmate',
  category: 'crm',
  rules: [
    {
      id: 'salesmate-api-key',
      title: 'Salesmate API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['salesmate'],
      env: 'SALESMATE_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`SALESMATE_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
