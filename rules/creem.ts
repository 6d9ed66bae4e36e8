import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const creem: Provider = {
  id: 'creem',
  name: 'Creem',
  category: 'payments',
  rules: [
    {
      id: 'creem-api-key',
      title: 'Creem API key',
      confidence: 'certain',
      pattern: /creem_(?:test_)?(?=[A-Za-z]*[0-9])[A-Za-z0-9]{21,22}/,
      keywords: ['creem_'],
      randomness: 'token',
      env: 'CREEM_API_KEY',
      docs: 'https://docs.creem.io/',
      examples: {
        keys: [`creem_${fake.alnum(22)}`, `creem_test_${fake.alnum(22, 2)}`],
        spares: [`CREEM_API_KEY=creem_${fake.alnum(18)}`, `qcreem_${fake.alnum(22)}`],
      },
    },
  ],
};
