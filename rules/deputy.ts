import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const deputy: Provider = {
  id: 'deputy',
  name: 'Deputy',
  category: 'messaging',
  rules: [
    {
      id: 'deputy-api-key',
      title: 'Deputy API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['deputy'],
      everyday: true,
      env: 'DEPUTY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`DEPUTY_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
