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
    revoke: { page: 'https://zapier.com/app/zaps', steps: [] },
  },
};
