import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tatumio: Provider = {
  id: 'tatumio',
  name: 'Tatum',
  category: 'crypto',
  rules: [
    {
      id: 'tatumio-api-key',
      title: 'Tatum API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['tatum'],
      env: 'TATUMIO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`TATUMIO_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
