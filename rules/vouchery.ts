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
    {
      id: 'vouchery-api-key-3',
      title: 'Vouchery secret',
      confidence: 'likely',
      pattern: /[^\s"'`;,<>]{8,20}/,
      words: ['vouchery'],
      randomness: 'password',
      env: 'VOUCHERY_SECRET',
      examples: {
        keys: [fake.alnum(20, 3), fake.alnum(16, 4)],
        spares: ['VOUCHERY_SECRET=production', `VOUCHERY_SECRET=${fake.lowerAlnum(24)}`, 'vouchery_secret: ${VOUCHERY_SECRET}'],
      },
    },
  ],
};
