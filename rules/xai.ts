import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const xai: Provider = {
  id: 'xai',
  name: 'xAI',
  category: 'ai',
  rules: [
    {
      id: 'xai-api-key',
      title: 'xAI API key',
      confidence: 'certain',
      pattern: /xai-[A-Za-z0-9]{80}/,
      keywords: ['xai-'],
      randomness: 'token',
      env: 'XAI_API_KEY',
      docs: 'https://docs.x.ai/',
      examples: {
        keys: [`xai-${fake.alnum(80)}`, `xai-${fake.alnum(80, 2)}`],
        spares: [`XAI_API_KEY=xai-${fake.alnum(79)}`, `qxai-${fake.alnum(80)}`],
      },
    },
    {
      id: 'xai-management-key',
      title: 'xAI management key',
      confidence: 'certain',
      pattern: /xai-token-[A-Za-z0-9]{80}/,
      keywords: ['xai-token-'],
      randomness: 'token',
      env: 'XAI_MANAGEMENT_API_KEY',
      docs: 'https://docs.x.ai/',
      examples: {
        keys: [`xai-token-${fake.alnum(80)}`, `xai-token-${fake.alnum(80, 2)}`],
        spares: [`XAI_MANAGEMENT_API_KEY=xai-token-${fake.alnum(79)}`, `qxai-token-${fake.alnum(80)}`],
      },
    },
  ],
  guide: {
    about:
      'An xAI API key authenticates calls to the Grok models, for the endpoints and models it was given, at the cost of the team. A management key '
      + 'makes and deletes API keys, and reads the billing of the team.',
    uses: ['Running Grok models from a server', 'Making images', 'Managing keys and watching billing by script (management key)'],
    generate: {
      page: 'https://console.x.ai/',
      steps: [
        'Open the xAI console, choose the team, and create an API key there.',
        'Name it after the service, and allow only the endpoints and models that the service calls.',
        'Copy it to your store.',
        'A management key is made on the settings page, by those with the permission Management Keys.',
      ],
    },
    risks: [
      'run models at your cost, and use up the credits and rate limits of the team',
      'read files, collections and stored responses that its endpoints open',
      'with a management key: make further keys, change what they may do, delete yours, read the billing',
    ],
    practices: [
      'Access lists by endpoint and by model for each key.',
      'Prepaid credits, and a limit on what is invoiced.',
      'A key for each service and person, never shared.',
      'Permissions of members: who may read or write management keys.',
    ],
    usage: {
      page: 'https://console.x.ai/',
      steps: [
        'A team admin opens the audit log in the console; it can be searched by event, description, user and date.',
        'Look for keys that nobody of yours made or changed.',
        'Compare usage and cost with those of the weeks before.',
      ],
    },
    revoke: {
      page: 'https://console.x.ai/',
      steps: [
        'Create the new key and move the services to it.',
        'In the console disable the old key, or delete it, among the API keys of the team.',
        'After the leak of a management key delete it, and every key that it may have made.',
      ],
      effect: 'A disabled or deleted key no longer authenticates; other keys of the team go on working.',
    },
    sources: [
      { page: 'https://docs.x.ai/console/faq/security', read: '2026-11-21' },
      { page: 'https://docs.x.ai/developers/management-api', read: '2026-11-21' },
    ],
  },
};
