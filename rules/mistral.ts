import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mistral: Provider = {
  id: 'mistral',
  name: 'Mistral AI',
  category: 'ai',
  rules: [
    {
      id: 'mistral-api-key',
      title: 'Mistral AI API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['mistral'],
      env: 'MISTRAL_API_KEY',
      docs: 'https://docs.mistral.ai/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`MISTRAL_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Mistral AI API key opens the API for one workspace: models, agents, files, fine-tuning and batch jobs. What it makes is seen by all '
      + 'members of that workspace, and its use is on your bill.',
    uses: ['Calling models from an application', 'Code assistants in an editor', 'Reading documents (OCR) and batch jobs'],
    generate: {
      page: 'https://console.mistral.ai/api-keys',
      steps: [
        'Make a workspace for each environment, with a spending limit.',
        'Open its API keys, and choose Create new key.',
        'Name it, and set an expiration date: workspace and date cannot be changed later.',
        'Choose the narrowest access to connectors.',
        'Copy it at once: the full key is shown only once.',
      ],
    },
    risks: [
      'run models at your cost, up to the spending limit of the workspace',
      'read and delete files, datasets, agents and jobs of the workspace',
      'with access to connectors: reach the data behind them',
      'use up your rate limits, so that your own requests fail',
    ],
    practices: [
      'A workspace for each team and environment; a key opens only its own.',
      'A monthly spending limit for the workspace and for the organisation: without one there is no cap.',
      'An expiration date for every key.',
      'A policy of the organisation on how long keys may live, where your plan has it.',
    ],
    usage: {
      page: 'https://admin.mistral.ai/organization/workspaces',
      steps: [
        'In the Admin panel open the workspace, then its Usage tab: cost, tokens, models and capabilities.',
        'Look for models, hours and amounts that do not fit your applications.',
        'Look for files, agents and fine-tuning jobs that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://console.mistral.ai/api-keys',
      steps: [
        'Create a new key in the same workspace, and move your applications.',
        'Find the old one among the API keys, and delete it. An admin can do so for every workspace in the Admin panel.',
        'Until then a lower spending limit of the workspace keeps the damage small.',
      ],
      effect: 'Requests with a deleted key are refused. What was made with it in the workspace stays until you delete it.',
    },
    sources: [
      { page: 'https://docs.mistral.ai/admin/identity-access/api-keys', read: '2026-11-22' },
      { page: 'https://docs.mistral.ai/admin/security-access/api-keys', read: '2026-11-22' },
      { page: 'https://docs.mistral.ai/admin/workspaces/usage-limits', read: '2026-11-22' },
    ],
  },
};
