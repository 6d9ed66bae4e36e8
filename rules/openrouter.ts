import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openrouter: Provider = {
  id: 'openrouter',
  name: 'OpenRouter',
  category: 'ai',
  rules: [
    {
      id: 'openrouter-api-key',
      title: 'OpenRouter API key',
      confidence: 'certain',
      pattern: /sk-or-v1-[0-9a-f]{64}/,
      keywords: ['sk-or-v1-'],
      env: 'OPENROUTER_API_KEY',
      docs: 'https://openrouter.ai/docs/api-reference/authentication',
      examples: {
        keys: [`sk-or-v1-${fake.hex(64)}`, `sk-or-v1-${fake.hex(64, 2)}`],
        spares: [`OPENROUTER_API_KEY=sk-or-v1-${fake.hex(63)}`, `qsk-or-v1-${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    about:
      'An OpenRouter API key pays, from the credits of the account, for requests to the models of many providers. A management key makes, changes and '
      + 'deletes such keys, and runs no models itself.',
    uses: [
      'Calling models of several providers by one API',
      'Giving each customer or service a key with a limit',
      'Managing keys by script (management key)',
    ],
    generate: {
      page: 'https://openrouter.ai/settings/keys',
      steps: [
        'Open the keys page and create a key named after the service.',
        'Set a credit limit, with a daily, weekly or monthly reset if that suits.',
        'Set an expiry, and copy the key at once.',
        'A management key is made at https://openrouter.ai/settings/management-keys.',
      ],
    },
    risks: [
      'spend the credits of the account up to the limit of the key; without a limit all of them, and what an automatic top-up adds',
      'use costly models, or resell the access',
      'with a management key: make keys without a limit, change or delete yours',
    ],
    practices: [
      'A credit limit on every key, with a reset.',
      'An expiry on every key.',
      'No automatic top-up, or a small one.',
      'OpenRouter takes part in the secret scanning of GitHub, and writes an e-mail when it finds a key of yours.',
    ],
    usage: {
      page: 'https://openrouter.ai/activity',
      steps: [
        'Look at the activity: requests and cost by key and by model.',
        'The keys page says how much each key has used.',
        'Look for models and hours that are not yours, and for keys that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://openrouter.ai/settings/keys',
      steps: [
        'If it is being misused, delete the key at once on the keys page.',
        'Otherwise create the new key, move the services, then delete the old one.',
        'After the leak of a management key delete it too, and every key that it may have made.',
      ],
      effect: 'Requests with a deleted key get the error 401. Credits that were spent do not come back by it.',
      command: `curl -X DELETE "https://openrouter.ai/api/v1/keys/$KEY_HASH" \\
  -H "Authorization: Bearer $OPENROUTER_MANAGEMENT_KEY"`,
    },
    sources: [
      { page: 'https://openrouter.ai/docs/api-reference/authentication.md', read: '2026-11-21' },
      { page: 'https://openrouter.ai/docs/guides/overview/auth/api-keys', read: '2026-11-21' },
      { page: 'https://www.openrouter.ai/docs/guides/overview/auth/management-api-keys.md', read: '2026-11-21' },
    ],
  },
};
