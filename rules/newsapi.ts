import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const newsapi: Provider = {
  id: 'newsapi',
  name: 'News API',
  category: 'other',
  rules: [
    {
      id: 'newsapi-api-key',
      title: 'News API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['newsapi'],
      env: 'NEWSAPI_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`NEWSAPI_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
