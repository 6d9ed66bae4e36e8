import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const webscraper: Provider = {
  id: 'webscraper',
  name: 'Web Scraper',
  category: 'cms',
  rules: [
    {
      id: 'webscraper-api-key',
      title: 'Web Scraper API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{60}/,
      words: ['webscraper'],
      env: 'WEBSCRAPER_API_KEY',
      examples: {
        keys: [fake.alnum(60), fake.alnum(60, 2)],
        spares: [`WEBSCRAPER_API_KEY=${fake.alnum(59)}`, `checksum: ${fake.alnum(60)}`],
      },
    },
  ],
};
