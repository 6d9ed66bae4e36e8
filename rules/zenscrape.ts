import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zenscrape: Provider = {
  id: 'zenscrape',
  name: 'Zenscrape',
  category: 'other',
  rules: [
    {
      id: 'zenscrape-api-key',
      title: 'Zenscrape API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['zenscrape'],
      env: 'ZENSCRAPE_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`ZENSCRAPE_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
