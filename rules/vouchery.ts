import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vouchery: Provider = {
  id: 'vouchery',
  name: 'Vouchery',
  category: 'other',
  rules: [
    {
      id: 'vouchery-api-key-2',
      title: 'Vouchery API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['vouchery'],
      env: 'VOUCHERY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`VOUCHERY_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
