import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stabilityAi: Provider = {
  id: 'stability-ai',
  name: 'Stability AI',
  category: 'ai',
  rules: [
    {
      id: 'stability-ai-api-key',
      title: 'Stability AI API key',
      confidence: 'likely',
      pattern: /sk-[A-Za-z0-9]{48}/,
      words: ['stability'],
      everyday: true,
      env: 'STABILITY_API_KEY',
      docs: 'https://platform.stability.ai/docs/',
      examples: {
        keys: [`sk-${fake.alnum(48)}`, `sk-${fake.alnum(48, 2)}`],
        spares: [`STABILITY_API_KEY=sk-${fake.alnum(47)}`, `checksum: sk-${fake.alnum(48)}`],
      },
    },
  ],
  guide: {
    about: 'A Stability AI API key opens the API of the account. Every call spends credits that the account bought.',
    uses: ['Making and changing images from a server', 'Enlarging images and removing backgrounds', 'Making video, 3D models and sound'],
    generate: {
      page: 'https://platform.stability.ai/account/keys',
      steps: [
        'Sign in to the platform and open API Keys in the account.',
        'Make a new key for the service; the account begins with one of its own.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'spend all your credits, and more where they are bought again by themselves',
      'make pictures in the name of your account that break the rules, so that it is closed',
      'read the name, e-mail address, organisations and balance of the account',
    ],
    practices: [
      'A key for each service, so that one can be deleted alone.',
      'Few credits at a time, and a look at whether they are bought again by themselves.',
      'Calls from your own server only, with limits for your own users.',
    ],
    usage: {
      page: 'https://platform.stability.ai/account/credits',
      steps: [
        'Compare the credits that were spent with what your services usually use.',
        'Ask `https://api.stability.ai/v1/user/balance` now and later: it should not fall while your services rest.',
      ],
    },
    revoke: {
      page: 'https://platform.stability.ai/account/keys',
      steps: [
        'Make a new key and move the services to it.',
        'Delete the leaked one in the list of API keys.',
        'Write to Stability AI if credits were spent by others.',
      ],
      effect: 'A deleted key is refused. Credits that were spent with it are gone.',
    },
  },
};
