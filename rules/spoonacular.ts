import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const spoonacular: Provider = {
  id: 'spoonacular',
  name: 'Spoonacular',
  category: 'other',
  rules: [
    {
      id: 'spoonacular-api-key',
      title: 'Spoonacular API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['spoonacular'],
      env: 'SPOONACULAR_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SPOONACULAR_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
