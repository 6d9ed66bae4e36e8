import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const snipcart: Provider = {
  id: 'snipcart',
  name: 'Snipcart',
  category: 'payments',
  rules: [
    {
      id: 'snipcart-api-key',
      title: 'Snipcart API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{75}/,
      words: ['snipcart'],
      env: 'SNIPCART_API_KEY',
      examples: {
        keys: [fake.alnum(75), fake.alnum(75, 2)],
        spares: [`SNIPCART_API_KEY=${fake.alnum(74)}`, `checksum: ${fake.alnum(75)}`],
      },
    },
  ],
};
