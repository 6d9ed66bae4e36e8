import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scrapeowl: Provider = {
  id: 'scrapeowl',
  name: 'ScrapeOwl',
  category: 'cms',
  rules: [
    {
      id: 'scrapeowl-api-key',
      title: 'ScrapeOwl API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{30}/,
      words: ['scrapeowl'],
      env: 'SCRAPEOWL_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(30), fake.lowerAlnum(30, 2)],
        spares: [`SCRAPEOWL_API_KEY=${fake.lowerAlnum(29)}`, `checksum: ${fake.lowerAlnum(30)}`],
      },
    },
  ],
};
