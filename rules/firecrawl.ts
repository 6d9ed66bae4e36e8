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
    about: 'A Firecrawl API key scrapes, crawls and searches for a team and spends its credits. It also reads the results of the crawls of the team.',
    uses: [
      'Turning web pages into text for models',
      'Crawling a site',
      'Searching the web for an agent',
    ],
    generate: {
      page: 'https://www.firecrawl.dev/app/api-keys',
      steps: [
        'Open API Keys in the dashboard of the team.',
        'Choose Create API Key, and name it after the service.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'spend the credits of the team; with automatic recharge, real money again and again',
      'crawl other sites in your name, so that complaints come to you',
      'read results of crawls, and use browser sessions in which the team is logged in',
    ],
    practices: [
      'A key for each service, so that one can be revoked alone.',
      'Automatic recharge off, or with care.',
      'Roles in the team: few who can make keys and change billing.',
      'No logged-in browser profiles that are not needed.',
    ],
    usage: {
      page: 'https://www.firecrawl.dev/app',
      steps: [
        'Open Activity Logs: each recent request with its status, duration and credits.',
        'Look for sites that your services do not read.',
        'Open Usage for the credits over time.',
      ],
    },
    revoke: {
      page: 'https://www.firecrawl.dev/app/api-keys',
      steps: [
        'Create a new key first: a team must always have one active key.',
        'Give it to the services.',
        'Revoke the leaked one on the API Keys page.',
        'Look at the billing settings for a recharge that somebody else caused.',
      ],
      effect: 'A revoked key is refused, so services that still send it fail until they have the new one.',
    },
    sources: [
      { page: 'https://docs.firecrawl.dev/dashboard', read: '2026-11-22' },
    ],
  },
};
