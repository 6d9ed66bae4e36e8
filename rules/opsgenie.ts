import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const opsgenie: Provider = {
  id: 'opsgenie',
  name: 'Opsgenie',
  category: 'monitoring',
  rules: [
    {
      id: 'opsgenie-api-key',
      title: 'Opsgenie API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['opsgenie'],
      env: 'OPSGENIE_API_KEY',
      docs: 'https://docs.opsgenie.com/docs/account-api',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`OPSGENIE_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
