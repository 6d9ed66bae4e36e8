import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const photoroom: Provider = {
  id: 'photoroom',
  name: 'Photoroom',
  category: 'ai',
  rules: [
    {
      id: 'photoroom-api-key',
      title: 'Photoroom API key',
      confidence: 'certain',
      pattern: /sk_pr_[A-Za-z0-9]{1,64}_[0-9A-Fa-f]{40}/,
      keywords: ['sk_pr_'],
      env: 'PHOTOROOM_API_KEY',
      docs: 'https://www.photoroom.com/api/docs/reference/611c03dbcec67-account-details',
      examples: {
        keys: [`sk_pr_${fake.alnum(9)}_${fake.hex(40, 2)}`, `sk_pr_${fake.alnum(17, 3)}_${fake.hex(40, 4)}`],
        spares: [`PHOTOROOM_API_KEY=sk_pr_${fake.alnum(9)}_${fake.hex(39, 2)}`, `qsk_pr_${fake.alnum(9)}_${fake.hex(40, 2)}`],
      },
    },
  ],
};
