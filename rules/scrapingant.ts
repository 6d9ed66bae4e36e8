import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scrapingant: Provider = {
  id: 'scrapingant',
  name: 'ScrapingAnt',
  category: 'identity',
  rules: [
    {
      id: 'scrapingant-api-key',
      title: 'ScrapingAnt API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['scrapingant'],
      env: 'SCRAPINGANT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SCRAPINGANT_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
