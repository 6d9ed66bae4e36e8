import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloudimage: Provider = {
  id: 'cloudimage',
  name: 'Cloudimage',
  category: 'storage',
  rules: [
    {
      id: 'cloudimage-api-key',
      title: 'Cloudimage API key',
      confidence: 'likely',
      pattern: /[a-z0-9_]{30}/,
      words: ['cloudimage'],
      env: 'CLOUDIMAGE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(30), fake.lowerAlnum(30, 2)],
        spares: [`CLOUDIMAGE_API_KEY=${fake.lowerAlnum(29)}`, `checksum: ${fake.lowerAlnum(30)}`],
      },
    },
  ],
};
