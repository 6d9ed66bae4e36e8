import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const marketstack: Provider = {
  id: 'marketstack',
  name: 'Marketstack',
  category: 'payments',
  rules: [
    {
      id: 'marketstack-api-key',
      title: 'Marketstack API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['marketstack'],
      env: 'MARKETSTACK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`MARKETSTACK_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
