import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const serpstack: Provider = {
  id: 'serpstack',
  name: 'Serpstack',
  category: 'db',
  rules: [
    {
      id: 'serpstack-api-key',
      title: 'Serpstack API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['serpstack'],
      env: 'SERPSTACK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SERPSTACK_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
