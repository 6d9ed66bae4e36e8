import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const walkscore: Provider = {
  id: 'walkscore',
  name: 'Walk Score',
  category: 'maps',
  rules: [
    {
      id: 'walkscore-api-key',
      title: 'Walk Score API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['walkscore'],
      env: 'WALKSCORE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`WALKSCORE_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
