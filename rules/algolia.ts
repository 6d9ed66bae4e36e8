import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const algolia: Provider = {
  id: 'algolia',
  name: 'Algolia',
  category: 'other',
  rules: [
    {
      id: 'algolia-admin-api-key',
      title: 'Algolia admin API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['algolia'],
      env: 'ALGOLIA_ADMIN_KEY',
      docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ALGOLIA_ADMIN_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'algolia-search-only-api-key',
      title: 'Algolia search-only API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['algoliasearch', 'algoliasearchonly', 'docsearch'],
      precedence: 1,
      publicByDesign: 'A search-only key stands in web pages: it can search what the index shows to everybody, and nothing else.',
      env: 'ALGOLIA_SEARCH_KEY',
      docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ALGOLIA_SEARCH_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.algolia.com/account/api-keys/', steps: [] },
  },
};
