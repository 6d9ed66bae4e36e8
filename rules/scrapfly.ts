import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scrapfly: Provider = {
  id: 'scrapfly',
  name: 'Scrapfly',
  category: 'other',
  rules: [
    {
      id: 'scrapfly-api-key',
      title: 'Scrapfly API key',
      confidence: 'likely',
      pattern: /(?:[a-z0-9]{32}|scp-(?:live|test)-[a-z0-9]{32})/,
      words: ['scrapfly'],
      env: 'SCRAPFLY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), `scp-test-${fake.lowerAlnum(32, 2)}`],
        spares: [`SCRAPFLY_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
