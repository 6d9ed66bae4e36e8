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
        'Sign in to the platform and choose the profile icon at the top right: it opens the list of API keys.',
        'Add a key for the service with the +.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'spend all your credits; no message is sent when they run low',
      'make pictures in the name of your account that break the rules, so that it is closed',
      'read the name, e-mail address, organisations and balance of the account',
    ],
    practices: [
      'A key for each service, so that one can be deleted alone.',
      'Few credits at a time, and a look at the balance now and then: nothing watches it for you.',
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
        'Make a new key with the + and move the services to it.',
        'Remove the leaked one with the X in the same list.',
        'Write to Stability AI if credits were spent by others.',
      ],
      effect: 'A deleted key is refused. Credits that were spent with it are gone.',
    },
    sources: [
      { page: 'https://kb.stability.ai/knowledge-base/how-to-delete-and/or-cycle-api-keys', read: '2026-11-22' },
      { page: 'https://stability.freshdesk.com/support/solutions/articles/150000190266-api-dreamstudio-credit-tracking-and-manual-invoicing', read: '2026-11-22' },
    ],
  },
};
