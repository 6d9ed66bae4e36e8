import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cashfree: Provider = {
  id: 'cashfree',
  name: 'Cashfree Payments',
  category: 'payments',
  rules: [
    {
      id: 'cashfree-secret-key',
      title: 'Cashfree secret key',
      confidence: 'certain',
      pattern: /cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}/,
      keywords: ['cfsk_ma_'],
      env: 'CASHFREE_SECRET_KEY',
      docs: 'https://www.cashfree.com/docs/api-reference/authentication',
      examples: {
        keys: [`cfsk_ma_prod_${fake.hex(32)}_${fake.hex(8, 51)}`, `cfsk_ma_test_${fake.hex(32, 2)}_${fake.hex(8, 52)}`],
        spares: [`CASHFREE_SECRET_KEY=cfsk_ma_prod_${fake.hex(32)}`, `qcfsk_ma_prod_${fake.hex(32)}_${fake.hex(8, 51)}`],
      },
    },
  ],
};
