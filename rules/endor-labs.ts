import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const endorLabs: Provider = {
  id: 'endor-labs',
  name: 'Endor Labs',
  category: 'ci',
  rules: [
    {
      id: 'endor-labs-api-key',
      title: 'Endor Labs API key',
      confidence: 'certain',
      pattern: /endr\+[A-Za-z0-9-]{16}/,
      keywords: ['endr+'],
      randomness: 'token',
      env: 'ENDOR_LABS_API_KEY',
      examples: {
        keys: [`endr+${fake.alnum(16)}`, `endr+${fake.alnum(16, 2)}`],
        spares: [`ENDOR_LABS_API_KEY=endr+${fake.alnum(15)}`, `qendr+${fake.alnum(16)}`],
      },
    },
  ],
};
