import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const woocommerce: Provider = {
  id: 'woocommerce',
  name: 'WooCommerce',
  category: 'cms',
  rules: [
    {
      id: 'woocommerce-consumer-secret',
      title: 'WooCommerce consumer secret',
      confidence: 'certain',
      pattern: /cs_[0-9a-f]{40}/,
      anywhere: true,
      env: 'WOOCOMMERCE_CONSUMER_SECRET',
      docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
      examples: {
        keys: [`cs_${fake.hex(40)}`, `cs_${fake.hex(40, 2)}`],
        spares: [`WOOCOMMERCE_CONSUMER_SECRET=cs_${fake.hex(39)}`, `qcs_${fake.hex(40)}`],
      },
    },
    {
      id: 'woocommerce-consumer-key',
      title: 'WooCommerce consumer key',
      confidence: 'likely',
      pattern: /ck_[0-9a-f]{40}/,
      anywhere: true,
      env: 'WOOCOMMERCE_CONSUMER_KEY',
      docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
      examples: {
        keys: [`ck_${fake.hex(40)}`, `ck_${fake.hex(40, 2)}`],
        spares: [`WOOCOMMERCE_CONSUMER_KEY=ck_${fake.hex(39)}`, `qck_${fake.hex(40)}`],
      },
    },
  ],
};
