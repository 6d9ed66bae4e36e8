import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const checkly: Provider = {
  id: 'checkly',
  name: 'Checkly',
  category: 'monitoring',
  rules: [
    {
      id: 'checkly-api-key',
      title: 'Checkly API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['checkly', 'checklyhq'],
      env: 'CHECKLY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`CHECKLY_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
