import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const groq: Provider = {
  id: 'groq',
  name: 'Groq',
  category: 'ai',
  rules: [
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      confidence: 'certain',
      pattern: /gsk_[A-Za-z0-9]{20}WGdyb3FY[A-Za-z0-9]{24}/,
      keywords: ['WGdyb3FY'],
      env: 'GROQ_API_KEY',
      docs: 'https://console.groq.com/docs/quickstart',
      examples: {
        keys: [`gsk_${fake.alnum(20)}WGdyb3FY${fake.alnum(24, 2)}`, `gsk_${fake.alnum(20, 3)}WGdyb3FY${fake.alnum(24, 4)}`],
        spares: [`GROQ_API_KEY=gsk_${fake.alnum(20)}WGdyb3FY${fake.alnum(23, 2)}`, `qgsk_${fake.alnum(20)}WGdyb3FY${fake.alnum(24, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A Groq API key authenticates calls to the models of GroqCloud, at the cost of the organisation. It opens the whole API: keys have no scopes.',
    uses: ['Running language models from a server', 'Turning speech into text', 'Batches of requests'],
    generate: {
      page: 'https://console.groq.com/keys',
      steps: [
        'Make a project for the service, so that its keys, limits and usage stand alone.',
        'On the API keys page create a key, and name it after the service.',
        'Copy it at once: it is not shown again.',
      ],
    },
    risks: [
      'run models at your cost, until the spend limit stops them',
      'use up the rate limits and the spend limit, which all keys of the organisation share, so that your own requests fail',
      'read files and results of batches',
    ],
    practices: [
      'A monthly spend limit, under Settings, Billing, Limits, with alerts by e-mail before it is reached; spend is counted 10 to 15 minutes late.',
      'A project for each service and environment, each with its own limits.',
      'A key for each service, so that one can be deleted alone.',
      'Calls from a server, never from a browser or an app.',
    ],
    usage: {
      page: 'https://console.groq.com/dashboard/usage',
      steps: [
        'Look at cost and requests by day and by model.',
        'Look for models that you do not use, and for hours in which your services rest.',
      ],
    },
    revoke: {
      page: 'https://console.groq.com/keys',
      steps: [
        'Create the new key and move the services to it.',
        'Delete the old one on the API keys page. If it is being misused, delete it first.',
        'Watch the spend for an hour more: it is shown with a delay.',
      ],
      effect: 'A deleted key is refused; the other keys go on working. Its last requests may show in the spend some minutes later.',
    },
    sources: [{ page: 'https://console.groq.com/docs/spend-limits', read: '2026-11-21' }],
  },
};
