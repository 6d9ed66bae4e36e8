import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const infracost: Provider = {
  id: 'infracost',
  name: 'Infracost',
  category: 'cloud',
  rules: [
    {
      id: 'infracost-api-token',
      title: 'Infracost API token',
      confidence: 'certain',
      pattern: /ico-[A-Za-z0-9]{32}/,
      keywords: ['ico-'],
      randomness: 'token',
      env: 'INFRACOST_API_TOKEN',
      examples: {
        keys: [`ico-${fake.alnum(32)}`, `ico-${fake.alnum(32, 2)}`],
        spares: [`INFRACOST_API_TOKEN=ico-${fake.alnum(31)}`, `qico-${fake.alnum(32)}`],
      },
    },
  ],
};
