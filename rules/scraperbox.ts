import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scraperbox: Provider = {
  id: 'scraperbox',
  name: 'ScraperBox',
  category: 'identity',
  rules: [
    {
      id: 'scraperbox-api-key',
      title: 'ScraperBox API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{32}/,
      words: ['scraperbox'],
      env: 'SCRAPERBOX_API_KEY',
      examples: {
        keys: [fake.upperAlnum(32), fake.upperAlnum(32, 2)],
        spares: [`SCRAPERBOX_API_KEY=${fake.upperAlnum(31)}`, `checksum: ${fake.upperAlnum(32)}`],
      },
    },
  ],
};
