import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const financialmodelingprep: Provider = {
  id: 'financialmodelingprep',
  name: 'Financial Modeling Prep',
  category: 'payments',
  rules: [
    {
      id: 'financialmodelingprep-api-key',
      title: 'Financial Modeling Prep API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['financialmodelingprep'],
      env: 'FINANCIALMODELINGPREP_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`FINANCIALMODELINGPREP_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
