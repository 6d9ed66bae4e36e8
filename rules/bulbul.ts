import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bulbul: Provider = {
  id: 'bulbul',
  name: 'Bulbul',
  category: 'other',
  rules: [
    {
      id: 'bulbul-api-key',
      title: 'Bulbul API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['bulbul'],
      env: 'BULBUL_API_KEY',
      docs: 'https://docs.jungleworks.com/bulbul/bulbul-api-details',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`BULBUL_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
