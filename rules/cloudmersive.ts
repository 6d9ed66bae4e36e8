import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloudmersive: Provider = {
  id: 'cloudmersive',
  name: 'Cloudmersive',
  category: 'storage',
  rules: [
    {
      id: 'cloudmersive-api-key',
      title: 'Cloudmersive API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['cloudmersive'],
      env: 'CLOUDMERSIVE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`CLOUDMERSIVE_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
