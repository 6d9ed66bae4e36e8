import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const goodday: Provider = {
  id: 'goodday',
  name: 'GoodDay',
  category: 'cms',
  rules: [
    {
      id: 'goodday-api-key',
      title: 'GoodDay API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['goodday'],
      env: 'GOODDAY_API_KEY',
      docs: 'https://www.goodday.work/docs/api',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`GOODDAY_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
