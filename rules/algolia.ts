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
    about:
      'An Algolia key opens an application: its indices, their settings and the keys themselves. The admin key may do everything. A search-only key is '
      + 'made for front-end code.',
    uses: ['Indexing records from a server', 'Changing the settings of an index', 'Searching from a site or an app'],
    generate: {
      page: 'https://dashboard.algolia.com/account/api-keys/',
      steps: [
        'Open the API keys section of the dashboard, then the tab All API Keys, and create a key.',
        'Choose its ACL: only the operations that the program needs, and not those of the admin key.',
        'Restrict it to the indices that it works with.',
        'Give it a validity, so that it ends by itself, and a limit of queries.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'with the admin key: read, change or delete every record and index, and make or delete keys',
      'change what your site finds and shows, for instance links in the results',
      'scrape whole indices, and use up the requests of your plan',
    ],
    practices: [
      'A key with a narrow ACL for each program instead of the admin key.',
      'Restrictions by index, by referer and by queries per IP address and hour; a validity in seconds.',
      'Secured API keys, made on your server from a search key, where users may see only their part.',
    ],
    usage: {
      page: 'https://dashboard.algolia.com/',
      steps: [
        'Open the logs of the API in the dashboard, and look for addresses and operations that are not yours.',
        'Look for keys in the tab All API Keys that nobody of yours made.',
        'Compare the number of operations with what is usual.',
      ],
    },
    revoke: {
      page: 'https://dashboard.algolia.com/account/api-keys/',
      steps: [
        'Make the new key and move every program to it.',
        'For a key of your own: delete it in the tab All API Keys.',
        'For the admin key: regenerate it in the API keys section.',
        'Make the secured keys that came from an old key anew.',
      ],
      effect: 'A deleted key is refused, and so are secured keys made from it. Algolia can restore a deleted key: see that nobody does.',
    },
    sources: [
      { page: 'https://www.algolia.com/doc/guides/security/api-keys.md', read: '2026-11-21' },
      { page: 'https://www.algolia.com/doc/guides/security/api-keys/how-to/how-to-restore-an-api-key', read: '2026-11-21' },
    ],
  },
};
