import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const replicate: Provider = {
  id: 'replicate',
  name: 'Replicate',
  category: 'ai',
  rules: [
    {
      id: 'replicate-api-token',
      title: 'Replicate API token',
      confidence: 'certain',
      pattern: /r8_[A-Za-z0-9]{37}/,
      keywords: ['r8_'],
      randomness: 'token',
      env: 'REPLICATE_API_TOKEN',
      docs: 'https://replicate.com/docs/topics/security/api-tokens',
      examples: {
        keys: [`r8_${fake.alnum(37)}`, `r8_${fake.alnum(37, 2)}`],
        spares: [`REPLICATE_API_TOKEN=r8_${fake.alnum(36)}`, `qr8_${fake.alnum(37)}`],
      },
    },
  ],
  guide: {
    about:
      'A Replicate API token opens the HTTP API of the account or organisation that it belongs to. Whoever has it runs models that this '
      + 'account pays for.',
    uses: ['Running models from a server', 'Fine-tuning models and running deployments', 'Reading the results of predictions'],
    generate: {
      page: 'https://replicate.com/account/api-tokens',
      steps: [
        'Sign in, and choose the account or organisation that is to pay.',
        'Open the API tokens page of its settings.',
        'Make a token, and name it after the service and the environment.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'run models at your cost, on expensive hardware and for as long as they like',
      'read the inputs and outputs of predictions, which may hold private images and texts',
      'start trainings, and change or delete models and deployments of the account',
    ],
    practices: [
      'A token for each environment and project, so that one can be disabled alone.',
      'Calls from your own server only: a token in a web page or an app is public.',
      'An organisation for the team, so that nobody shares the token of a personal account.',
    ],
    usage: {
      page: 'https://replicate.com/predictions',
      steps: [
        'Open the list of predictions, and look for models, inputs and times that are not yours.',
        'Open https://replicate.com/account/billing, and compare the spend with the days before.',
        'Look for models, trainings and deployments that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://replicate.com/account/api-tokens',
      steps: [
        'Make a new token and move the services to it.',
        'Find the leaked one by its name on the API tokens page.',
        'Disable it.',
        'Stop trainings and deployments that are not yours.',
      ],
      effect: 'A disabled token no longer authenticates. Deployments that were made with it stay, and cost money, until you delete them.',
    },
    sources: [
      { page: 'https://replicate.com/docs/topics/security/api-tokens', read: '2026-11-22' },
      { page: 'https://replicate.com/changelog/2024-06-04-disable-api-tokens', read: '2026-11-22' },
    ],
  },
};
