import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const huggingface: Provider = {
  id: 'huggingface',
  name: 'Hugging Face',
  category: 'ai',
  rules: [
    {
      id: 'huggingface-organization-token',
      title: 'Hugging Face organization token',
      confidence: 'certain',
      pattern: /api_org_[A-Za-z0-9]{34}/,
      keywords: ['api_org_'],
      randomness: 'token',
      env: 'HF_TOKEN',
      docs: 'https://huggingface.co/docs/hub/security-tokens',
      examples: {
        keys: [`api_org_${fake.alnum(34)}`, `api_org_${fake.alnum(34, 2)}`],
        spares: [`HF_TOKEN=api_org_${fake.alnum(33)}`, `qapi_org_${fake.alnum(34)}`],
      },
    },
    {
      id: 'huggingface-user-access-token',
      title: 'Hugging Face user access token',
      confidence: 'certain',
      pattern: /hf_[A-Za-z0-9]{34}/,
      keywords: ['hf_'],
      randomness: 'token',
      env: 'HF_TOKEN',
      docs: 'https://huggingface.co/docs/hub/security-tokens',
      examples: {
        keys: [`hf_${fake.alnum(34)}`, `hf_${fake.alnum(34, 2)}`],
        spares: [`HF_TOKEN=hf_${fake.alnum(33)}`, `qhf_${fake.alnum(34)}`],
      },
    },
  ],
  guide: {
    about:
      'A Hugging Face user access token acts as its user on the Hub and in the inference services: fine-grained for chosen resources, read for all '
      + 'that the user can read, write for changing it too. Organization tokens are no longer made.',
    uses: ['Downloading private or gated models and data sets', 'Pushing models, data sets and Spaces', 'Running models through the inference services'],
    generate: {
      page: 'https://huggingface.co/settings/tokens',
      steps: [
        'Open Settings, Access Tokens, and create a new token.',
        'Choose fine-grained, and only the repositories, organisations and permissions that the program needs.',
        'Name it after the program; one token for each.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'download private models and data sets, of you and of your organisations',
      'with write: replace a model or the code of a Space, which others then run',
      'run models at your cost',
      'read what a private data set holds of people',
    ],
    practices: [
      'Fine-grained tokens for single repositories and permissions.',
      'One token for each program, so that one can be ended alone.',
      'Tokens management for organisations on paid plans: only fine-grained tokens, approval by an administrator, a list of all tokens.',
    ],
    usage: {
      page: 'https://huggingface.co/settings/tokens',
      steps: [
        'The list of tokens shows their permissions and last use.',
        'Look through the commits of your repositories and Spaces for changes that nobody of yours made.',
        'An administrator of an organisation on a paid plan looks through its tokens management and audit logs.',
        'Look at the billing page for inference that you did not run.',
      ],
    },
    revoke: {
      page: 'https://huggingface.co/settings/tokens',
      steps: [
        'Open Settings, Access Tokens, and find the token by its name.',
        'Open its menu and choose to invalidate and refresh it: it keeps its name and permissions and gets a new value.',
        'Or delete it, if no program needs it.',
        'Put back files that were changed with it: each repository keeps its commits.',
      ],
      effect: 'The old value no longer authenticates; programs that have it lose private and gated downloads until they get the new one.',
    },
    sources: [
      { page: 'https://huggingface.co/docs/hub/security-tokens', read: '2026-11-21' },
      { page: 'https://huggingface.co/docs/hub/enterprise-tokens-management', read: '2026-11-21' },
    ],
  },
};
