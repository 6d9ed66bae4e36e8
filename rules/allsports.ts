import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const allsports: Provider = {
  id: 'allsports',
  name: 'AllSports API',
  category: 'maps',
  rules: [
    {
      id: 'allsports-api-key',
      title: 'AllSports API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['allsports'],
      env: 'ALLSPORTS_API_KEY',
      docs: 'https://apiv2.allsportsapi.com/football/?met=Countries&APIkey=',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`ALLSPORTS_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
