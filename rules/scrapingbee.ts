import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scrapingbee: Provider = {
  id: 'scrapingbee',
  name: 'ScrapingBee',
  category: 'cms',
  rules: [
    {
      id: 'scrapingbee-api-key',
      title: 'ScrapingBee API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{80}/,
      words: ['scrapingbee'],
      env: 'SCRAPINGBEE_API_KEY',
      examples: {
        keys: [fake.upperAlnum(80), fake.upperAlnum(80, 2)],
        spares: [`SCRAPINGBEE_API_KEY=${fake.upperAlnum(79)}`, `checksum: ${fake.upperAlnum(80)}`],
      },
    },
  ],
};
