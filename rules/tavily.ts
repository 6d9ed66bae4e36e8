import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tavily: Provider = {
  id: 'tavily',
  name: 'Tavily',
  category: 'ai',
  rules: [
    {
      id: 'tavily-api-key',
      title: 'Tavily API key',
      confidence: 'certain',
      pattern: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}/,
      keywords: ['tvly-'],
      randomness: 'token',
      env: 'TAVILY_API_KEY',
      docs: 'https://docs.tavily.com/',
      examples: {
        keys: [`tvly-${fake.alnum(32)}`, `tvly-prod-${fake.alnum(32, 2)}`],
        spares: [`TAVILY_API_KEY=tvly-${fake.alnum(31)}`, `qtvly-${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    about: 'A Tavily API key authenticates searches, extracts and crawls of the web; each one takes credits of the plan.',
    uses: ['Letting a language model search the web', 'Reading the content of pages', 'Crawling and mapping sites'],
    generate: {
      page: 'https://app.tavily.com/',
      steps: [
        'Sign in to the dashboard and open API Keys.',
        'Make a new key, and name it after the service and the environment.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'use up the credits of the plan, and cost more where it is paid by use',
      'make your own service fail, because its limit is reached',
      'search and crawl in the name of your account',
    ],
    practices: [
      'Keys for development and for production apart.',
      'A new key every 90 days, as Tavily advises.',
      'A limit on what is paid beyond the plan.',
    ],
    usage: {
      page: 'https://app.tavily.com/',
      steps: [
        'Look at the usage in the dashboard for days and amounts that your services do not explain.',
        'Ask `https://api.tavily.com/usage` with the key: it tells the use of the key and of the account.',
        'If you see misuse, write to support@tavily.com.',
      ],
    },
    revoke: {
      page: 'https://app.tavily.com/',
      steps: [
        'If nobody is using it yet: make the new key first, move the services and test them.',
        'Open API Keys, find the leaked one, and delete or revoke it.',
        'If somebody is using it: delete it first.',
      ],
      effect: 'Deleting the key stops any use of it. Credits that were spent are not given back by themselves.',
    },
    sources: [
      { page: 'https://docs.tavily.com/documentation/best-practices/api-key-management', read: '2026-11-22' },
      { page: 'https://help.tavily.com/articles/6594896502-best-practices-for-tavily-api-key-safety', read: '2026-11-22' },
    ],
  },
};
