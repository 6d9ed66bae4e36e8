import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tradier: Provider = {
  id: 'tradier',
  name: 'Tradier',
  category: 'other',
  rules: [
    {
      id: 'tradier-api-key',
      title: 'Tradier API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{28}/,
      words: ['tradier'],
      env: 'TRADIER_API_KEY',
      docs: 'https://docs.tradier.com/brokerage',
      examples: {
        keys: [fake.alnum(28), fake.alnum(28, 2)],
        spares: [`TRADIER_API_KEY=${fake.alnum(27)}`, `checksum: ${fake.alnum(28)}`],
      },
    },
  ],
};
