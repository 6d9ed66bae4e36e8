import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scraperapi: Provider = {
  id: 'scraperapi',
  name: 'ScraperAPI',
  category: 'other',
  rules: [
    {
      id: 'scraperapi-api-key',
      title: 'ScraperAPI key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['scraperapi'],
      env: 'SCRAPERAPI_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SCRAPERAPI_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
