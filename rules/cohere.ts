import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cohere: Provider = {
  id: 'cohere',
  name: 'Cohere',
  category: 'ai',
  rules: [
    {
      id: 'cohere-api-key',
      title: 'Cohere API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['cohere', 'coapikey'],
      env: 'CO_API_KEY',
      docs: 'https://docs.cohere.com/reference/about',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`CO_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
  guide: {
    about: 'A Cohere API key runs models for a team. A trial key is free and limited; a production key is paid by use. Keys have no scopes.',
    uses: [
      'Generating text and chat',
      'Embedding texts for search',
      'Reranking search results',
    ],
    generate: {
      page: 'https://dashboard.cohere.com/api-keys',
      steps: [
        'Open API Keys in the dashboard.',
        'For trying choose New Trial key; for real use an Owner of the team makes a production key.',
        'Name it after the service.',
        'Copy a production key at once: it is shown whole only when it is made.',
      ],
    },
    risks: [
      'run models at your cost, with a production key up to its high rate limits',
      'use up the monthly calls of a trial key, so that your own fail',
      'work with the custom models and data sets of the team',
    ],
    practices: [
      'Trial keys for development: 1,000 calls a month, and nothing to pay.',
      'A named production key for each service.',
      'Roles: only Owners rename and delete production keys.',
    ],
    usage: {
      page: 'https://dashboard.cohere.com/',
      steps: [
        'Open the usage history in the dashboard, and compare it with what your services send.',
        'An Owner looks at billing and invoices for a rise.',
        'Look through API Keys and Team for keys and members that nobody of yours added.',
      ],
    },
    revoke: {
      page: 'https://dashboard.cohere.com/api-keys',
      steps: [
        'Make a new key, and give it to the services.',
        'Find the leaked one by its name; a production key must be deleted by an Owner.',
        'Delete it, and confirm.',
      ],
      effect: 'A deleted key is refused, so services that still send it fail until they have the new one. Other keys of the team are untouched.',
    },
    sources: [
      { page: 'https://docs.cohere.com/v1/reference/teams-and-roles', read: '2026-11-22' },
      { page: 'https://docs.cohere.com/docs/rate-limits', read: '2026-11-22' },
    ],
  },
};
