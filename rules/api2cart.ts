import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const api2cart: Provider = {
  id: 'api2cart',
  name: 'API2Cart',
  category: 'other',
  rules: [
    {
      id: 'api2cart-api-key',
      title: 'API2Cart API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['api2cart'],
      env: 'API2CART_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`API2CART_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
