import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sportsmonk: Provider = {
  id: 'sportsmonk',
  name: 'Sportmonks',
  category: 'other',
  rules: [
    {
      id: 'sportsmonk-api-key',
      title: 'Sportmonks API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{60}/,
      words: ['sportsmonk'],
      env: 'SPORTSMONK_API_KEY',
      examples: {
        keys: [fake.alnum(60), fake.alnum(60, 2)],
        spares: [`SPORTSMONK_API_KEY=${fake.alnum(59)}`, `checksum: ${fake.alnum(60)}`],
      },
    },
  ],
};
