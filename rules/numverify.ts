import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const numverify: Provider = {
  id: 'numverify',
  name: 'Numverify',
  category: 'other',
  rules: [
    {
      id: 'numverify-api-key',
      title: 'Numverify API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['numverify'],
      env: 'NUMVERIFY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`NUMVERIFY_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
