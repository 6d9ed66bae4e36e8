import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const togetherAi: Provider = {
  id: 'together-ai',
  name: 'Together AI',
  category: 'ai',
  rules: [
    {
      id: 'together-ai-api-key',
      title: 'Together AI API key',
      confidence: 'certain',
      pattern: /tgp_v1_[A-Za-z0-9_-]{43}/,
      keywords: ['tgp_v1_'],
      randomness: 'token',
      env: 'TOGETHER_API_KEY',
      docs: 'https://docs.together.ai/',
      examples: {
        keys: [`tgp_v1_${fake.base64url(43)}`, `tgp_v1_${fake.base64url(43, 2)}`],
        spares: [`TOGETHER_API_KEY=tgp_v1_${fake.base64url(42)}`, `qtgp_v1_${fake.base64url(43)}`],
      },
    },
  ],
  guide: {
    about: 'A Together AI API key opens the API for one project: running models, fine-tuning and endpoints that the account pays for.',
    uses: ['Calling language and image models', 'Fine-tuning models on your own data', 'Running dedicated endpoints'],
    generate: {
      page: 'https://api.together.ai/settings/projects/~current/api-keys',
      steps: [
        'Open the project, then API keys in its settings.',
        'Choose Create API Key, name it after the service, and give it an expiry date.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'run models at your cost',
      'read files and fine-tuned models of the project, which may be made of private data',
      'start fine-tuning and dedicated endpoints, which go on costing money',
    ],
    practices: [
      'A project for each product or environment: a key reaches only its own.',
      'An expiry date for keys, above all for tests.',
      'A key for each workload, such as production, CI and development.',
      'Usage cannot be limited for a single key: watch the spend of the account.',
    ],
    usage: {
      page: 'https://api.together.ai/settings/projects/~current/api-keys',
      steps: [
        'Look at usage and billing in the settings for models and amounts that your services do not explain.',
        'Look for files, fine-tuning jobs, endpoints and keys that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://api.together.ai/settings/projects/~current/api-keys',
      steps: [
        'Make a new key in the same project and move the services to it.',
        'Delete the leaked one in the list, or set its expiry from the menu beside it.',
        'The first key of an older account cannot be revoked: regenerate it instead.',
        'Stop endpoints and jobs that are not yours.',
      ],
      effect: 'A deleted or expired key is refused. Endpoints that were started with it run, and cost money, until they are stopped.',
    },
    sources: [
      { page: 'https://docs.together.ai/docs/api-keys-authentication', read: '2026-11-22' },
      { page: 'https://docs.together.ai/docs/multiple-api-keys', read: '2026-11-22' },
    ],
  },
};
