import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mediastack: Provider = {
  id: 'mediastack',
  name: 'Mediastack',
  category: 'other',
  rules: [
    {
      id: 'mediastack-api-key',
      title: 'Mediastack API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['mediastack'],
      env: 'MEDIASTACK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`MEDIASTACK_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
