import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scrapestack: Provider = {
  id: 'scrapestack',
  name: 'Scrapestack',
  category: 'other',
  rules: [
    {
      id: 'scrapestack-api-key',
      title: 'Scrapestack API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['scrapestack'],
      env: 'SCRAPESTACK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SCRAPESTACK_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
