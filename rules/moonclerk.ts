import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const moonclerk: Provider = {
  id: 'moonclerk',
  name: 'MoonClerk',
  category: 'payments',
  rules: [
    {
      id: 'moonclerk-api-key',
      title: 'MoonClerk API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['moonclerk'],
      env: 'MOONCLERK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`MOONCLERK_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
