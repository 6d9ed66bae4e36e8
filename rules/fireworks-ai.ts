import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fireworksAi: Provider = {
  id: 'fireworks-ai',
  name: 'Fireworks AI',
  category: 'ai',
  rules: [
    {
      id: 'fireworks-ai-api-key',
      title: 'Fireworks AI API key',
      confidence: 'likely',
      pattern: /fw_[A-Za-z0-9]{22,24}/,
      words: ['fireworks'],
      everyday: true,
      env: 'FIREWORKS_API_KEY',
      docs: 'https://docs.fireworks.ai/',
      examples: {
        keys: [`fw_${fake.alnum(23)}`, `fw_${fake.alnum(24, 2)}`],
        spares: [`FIREWORKS_API_KEY=fw_${fake.alnum(21)}`, `checksum: fw_${fake.alnum(23)}`],
      },
    },
  ],
  guide: {
    about:
      'A Fireworks API key acts as a user or a service account of your account, with its role: from running models up to making deployments and managing '
      + 'users.',
    uses: [
      'Running open models',
      'Fine-tuning and deploying models',
      'A gateway or CI that calls models',
    ],
    generate: {
      page: 'https://app.fireworks.ai/settings/users/api-keys',
      steps: [
        'Make a service account for the program, with the role inference-user if it only runs models (firectl user create --service-account --role).',
        'Open Settings, API Keys, and create a key for it, or use firectl api-key create.',
        'Name it, and give it an end date (--expire-time).',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'run models at your cost, and use up your rate limits',
      'with a larger role: start costly deployments and fine-tuning jobs',
      'read or delete data sets and fine-tuned models',
      'with an administrator: make further users, service accounts and keys',
    ],
    practices: [
      'Service accounts with their own role instead of keys of people.',
      'An end date for a key.',
      'A key for each service, named.',
      'The role inference-user where models are only run.',
    ],
    usage: {
      page: 'https://app.fireworks.ai/account/users',
      steps: [
        'Read the audit logs: service accounts stand there apart from people.',
        'Look at usage and billing of the account for a rise.',
        'Look for deployments, data sets, users and keys that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://app.fireworks.ai/settings/users/api-keys',
      steps: [
        'Create a new key for the same user or service account, and give it to the services.',
        'Open Settings, API Keys, find the leaked one by its name, and delete it.',
        'Stop deployments that are not yours: they cost until they are deleted.',
      ],
      effect: 'A deleted key is refused. What was started with it runs on, and is billed, until you stop it.',
    },
    sources: [
      { page: 'https://docs.fireworks.ai/accounts/service-accounts', read: '2026-11-22' },
      { page: 'https://docs.fireworks.ai/tools-sdks/firectl/commands/api-key-create', read: '2026-11-22' },
      { page: 'https://docs.fireworks.ai/nexus/service-accounts', read: '2026-11-22' },
    ],
  },
};
