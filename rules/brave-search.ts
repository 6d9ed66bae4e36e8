import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const braveSearch: Provider = {
  id: 'brave-search',
  name: 'Brave Search',
  category: 'ai',
  rules: [
    {
      id: 'brave-search-api-key',
      title: 'Brave Search API key',
      confidence: 'likely',
      pattern: /BSA[A-Za-z0-9_-]{24,40}/,
      words: ['brave', 'bravesearch', 'bsa'],
      everyday: true,
      env: 'BRAVE_SEARCH_API_KEY',
      examples: {
        keys: [`BSA${fake.base64url(28)}`, `BSA${fake.base64url(32, 2)}`],
        spares: [`BRAVE_SEARCH_API_KEY=BSA${fake.base64url(20)}`, `checksum: BSA${fake.base64url(28)}`],
      },
    },
  ],
};
