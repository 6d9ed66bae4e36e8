import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hiveage: Provider = {
  id: 'hiveage',
  name: 'Hiveage',
  category: 'payments',
  rules: [
    {
      id: 'hiveage-api-key',
      title: 'Hiveage API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{20}/,
      words: ['hiveage'],
      env: 'HIVEAGE_API_KEY',
      examples: {
        keys: [fake.base64url(20), fake.base64url(20, 2)],
        spares: [`HIVEAGE_API_KEY=${fake.base64url(19)}`, `checksum: ${fake.base64url(20)}`],
      },
    },
  ],
};
