import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const firecrawl: Provider = {
  id: 'firecrawl',
  name: 'Firecrawl',
  category: 'ai',
  rules: [
    {
      id: 'firecrawl-api-key',
      title: 'Firecrawl API key',
      confidence: 'certain',
      pattern: /fc-[0-9a-f]{32}/,
      keywords: ['fc-'],
      env: 'FIRECRAWL_API_KEY',
      docs: 'https://docs.firecrawl.dev/',
      examples: {
        keys: [`fc-${fake.hex(32)}`, `fc-${fake.hex(32, 2)}`],
        spares: [`FIRECRAWL_API_KEY=fc-${fake.hex(31)}`, `qfc-${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.firecrawl.dev/app/api-keys', steps: [] },
  },
};
