import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const userstack: Provider = {
  id: 'userstack',
  name: 'Userstack',
  category: 'other',
  rules: [
    {
      id: 'userstack-api-key',
      title: 'Userstack API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['userstack'],
      env: 'USERSTACK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`USERSTACK_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
