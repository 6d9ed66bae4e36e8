import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const calorieninja: Provider = {
  id: 'calorieninja',
  name: 'CalorieNinjas',
  category: 'other',
  rules: [
    {
      id: 'calorieninja-api-key',
      title: 'CalorieNinjas API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['calorieninja'],
      env: 'CALORIENINJA_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`CALORIENINJA_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
