import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kylas: Provider = {
  id: 'kylas',
  name: 'Kylas',
  category: 'crm',
  rules: [
    {
      id: 'kylas-api-key',
      title: 'Kylas API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['kylas'],
      env: 'KYLAS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`KYLAS_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
