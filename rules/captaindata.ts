import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const captaindata: Provider = {
  id: 'captaindata',
  name: 'Captain Data',
  category: 'crm',
  rules: [
    {
      id: 'captaindata-api-key',
      title: 'Captain Data API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['captaindata'],
      env: 'CAPTAINDATA_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`CAPTAINDATA_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
