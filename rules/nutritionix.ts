import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nutritionix: Provider = {
  id: 'nutritionix',
  name: 'Nutritionix',
  category: 'other',
  rules: [
    {
      id: 'nutritionix-api-key',
      title: 'Nutritionix API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['nutritionix'],
      env: 'NUTRITIONIX_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`NUTRITIONIX_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
