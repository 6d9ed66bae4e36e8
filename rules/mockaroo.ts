import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mockaroo: Provider = {
  id: 'mockaroo',
  name: 'Mockaroo',
  category: 'other',
  rules: [
    {
      id: 'mockaroo-api-key-2',
      title: 'Mockaroo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{8}/,
      keywords: ['mockaroo'],
      words: ['mockaroo'],
      randomness: 'any',
      env: 'MOCKAROO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(8), fake.lowerAlnum(8, 2)],
        spares: [`MOCKAROO_API_KEY=${fake.lowerAlnum(7)}`, `checksum: ${fake.lowerAlnum(8)}`],
      },
    },
  ],
};
