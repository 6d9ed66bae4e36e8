import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const commercejs: Provider = {
  id: 'commercejs',
  name: 'Commerce.js',
  category: 'payments',
  rules: [
    {
      id: 'commercejs-api-key',
      title: 'Commerce.js API key',
      confidence: 'likely',
      pattern: /[a-z0-9_]{48}/,
      words: ['commercejs'],
      env: 'COMMERCEJS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(48), fake.lowerAlnum(48, 2)],
        spares: [`COMMERCEJS_API_KEY=${fake.lowerAlnum(47)}`, `checksum: ${fake.lowerAlnum(48)}`],
      },
    },
  ],
};
