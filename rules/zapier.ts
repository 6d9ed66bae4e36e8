import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zapier: Provider = {
  id: 'zapier',
  name: 'Zapier',
  category: 'other',
  rules: [
    {
      id: 'zapier-webhook-address',
      title: 'Zapier webhook address',
      confidence: 'certain',
      pattern: /https:\/\/hooks\.zapier\.com\/hooks\/catch\/[0-9]{5,10}\/[a-z0-9]{6,10}\/?/,
      keywords: ['hooks.zapier.com'],
      env: 'ZAPIER_WEBHOOK_URL',
      docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
      examples: {
        keys: [`https://hooks.zapier.com/hooks/catch/${fake.digits(7)}/${fake.lowerAlnum(7, 2)}`, `https://hooks.zapier.com/hooks/catch/${fake.digits(9, 3)}/${fake.lowerAlnum(8, 4)}/`],
        spares: [`ZAPIER_WEBHOOK_URL=https://hooks.zapier.com/hooks/catch/${fake.digits(7)}/${fake.lowerAlnum(5, 2)}`, `qhttps://hooks.zapier.com/hooks/catch/${fake.digits(7)}/${fake.lowerAlnum(7, 2)}`],
      },
    },
  ],
  guide: {
    about: 'A Zapier webhook address starts one Zap with whatever is sent to it. Nothing else is asked for: the address is the secret.',
    uses: [
      'Starting a Zap from a program of your own',
      'Passing orders, leads and forms to other apps',
      'Reporting events from a service that knows webhooks',
    ],
    generate: {
      page: 'https://zapier.com/app/zaps',
      steps: [
        'Make a Zap with the trigger Webhooks by Zapier, event Catch Hook.',
        'Copy the address that the trigger shows to your store.',
        'Add a filter as the next step, which goes on only when a secret value of yours is in the data.',
      ],
    },
    risks: [
      'start the Zap with false data: make records, send mails and messages, whatever its steps do',
      'use up the tasks of the plan',
      'put text into mails and chats that your colleagues trust',
    ],
    practices: [
      'A filter step that checks a secret value in the data.',
      'Steps that can do little harm, and limits for those that send or pay.',
      'Silent Mode, so that the answer tells nothing.',
      'A Zap, and so an address, for each sender.',
    ],
    usage: {
      page: 'https://zapier.com/app/history',
      steps: [
        'Open the Zap history and look for runs that no sender of yours explains.',
        'Look at the data of those runs, and at what the later steps did with it.',
        'Compare the tasks used with the weeks before.',
      ],
    },
    revoke: {
      page: 'https://zapier.com/app/zaps',
      steps: [
        'The address of a Zap stays the same: make a new Zap, or a copy of it, with a trigger of its own.',
        'See that its address is another one, and give it to every sender.',
        'Turn the old Zap off and delete it.',
        'Undo what false runs made in other apps.',
      ],
      effect: 'Zapier answers with success even where no Zap listens, so a sender with the old address sees no error: check that the new Zap runs.',
    },
    sources: [
      { page: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks', read: '2026-11-22' },
    ],
  },
};
