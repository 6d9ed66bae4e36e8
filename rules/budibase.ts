import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const budibase: Provider = {
  id: 'budibase',
  name: 'Budibase',
  category: 'other',
  rules: [
    {
      id: 'budibase-api-key',
      title: 'Budibase API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}-[0-9a-f]{78,80}/,
      words: ['budibase'],
      env: 'BUDIBASE_API_KEY',
      docs: 'https://docs.budibase.com/docs/rest',
      examples: {
        keys: [`${fake.hex(32)}-${fake.hex(79, 2)}`, `${fake.hex(32, 3)}-${fake.hex(80, 4)}`],
        spares: [`BUDIBASE_API_KEY=${fake.hex(32)}-${fake.hex(77, 2)}`, `checksum: ${fake.hex(32)}-${fake.hex(79, 2)}`],
      },
    },
  ],
};
