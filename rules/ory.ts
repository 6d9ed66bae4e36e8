import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ory: Provider = {
  id: 'ory',
  name: 'Ory',
  category: 'identity',
  rules: [
    {
      id: 'ory-personal-access-token',
      title: 'Ory personal access token',
      confidence: 'certain',
      pattern: /ory_pat_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{32}/,
      keywords: ['ory_pat_'],
      env: 'ORY_ACCESS_TOKEN',
      docs: 'https://www.ory.com/docs/concepts/personal-access-token',
      examples: {
        keys: [`ory_pat_${fake.alnum(32)}`, `ory_pat_${fake.alnum(32, 2)}`],
        spares: [`ORY_ACCESS_TOKEN=ory_pat_${fake.alnum(31)}`, `qory_pat_${fake.alnum(32)}`],
      },
    },
  ],
};
