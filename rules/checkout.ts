import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const checkout: Provider = {
  id: 'checkout',
  name: 'Checkout.com',
  category: 'payments',
  rules: [
    {
      id: 'checkout-secret',
      title: 'Checkout.com secret',
      confidence: 'likely',
      pattern: /sk_(?:test_)?[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      anywhere: true,
      env: 'CHECKOUT_SECRET',
      examples: {
        keys: [`sk_${fake.uuid()}`, `sk_test_${fake.uuid(2)}`],
        spares: [`CHECKOUT_SECRET=sk_${fake.hex(8)}`, `qsk_${fake.uuid()}`],
      },
    },
  ],
};
