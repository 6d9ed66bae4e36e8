import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const demio: Provider = {
  id: 'demio',
  name: 'Demio',
  category: 'other',
  rules: [
    {
      id: 'demio-api-key',
      title: 'Demio API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['demio'],
      env: 'DEMIO_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`DEMIO_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'demio-secret',
      title: 'Demio secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{10,20}/,
      keywords: ['demio'],
      words: ['demio'],
      env: 'DEMIO_SECRET',
      examples: {
        keys: [fake.alnum(13), fake.alnum(16, 2)],
        spares: [`DEMIO_SECRET=${fake.alnum(9)}`, `checksum: ${fake.alnum(13)}`],
      },
    },
  ],
};
