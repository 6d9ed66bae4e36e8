import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rawg: Provider = {
  id: 'rawg',
  name: 'RAWG',
  category: 'db',
  rules: [
    {
      id: 'rawg-api-key',
      title: 'RAWG API key',
      confidence: 'likely',
      pattern: /[a-z0-9A]{32}/,
      words: ['rawg'],
      env: 'RAWG_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`RAWG_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
