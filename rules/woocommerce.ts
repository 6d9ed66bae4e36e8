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
  guide: {
    about:
      'A pair of WooCommerce REST API keys, a consumer key and a consumer secret, opens the store of one site as the WordPress user it was '
      + 'made for: to read, to write, or both.',
    uses: [
      'Connecting stock, shipping and accounting',
      'Apps and web pages that show products',
      'Working on orders by script',
    ],
    generate: {
      steps: [
        'In the WordPress admin open WooCommerce, Settings, Advanced, REST API, and choose Add key.',
        'Describe what it is for, choose a user with few rights, and read, write or both.',
        'Choose Generate API key, and copy both at once: they are not shown again.',
      ],
    },
    risks: [
      'read customers, their addresses and their orders',
      'with leave to write: change prices, orders and customers, or delete them',
    ],
    practices: [
      'Read access alone wherever that does.',
      'A WordPress user of its own for each connection: keys act with the rights of their user.',
      'No key in an app or a web page: calls go through a server of yours.',
    ],
    revoke: {
      steps: [
        'In the WordPress admin open WooCommerce, Settings, Advanced, REST API.',
        'Find the key by its description and its last characters, and choose Revoke.',
        'Look through orders, prices and users for changes that nobody of yours made.',
      ],
      effect: 'Keys also stop working when their WordPress user is deleted.',
    },
    sources: [
      { page: 'https://developer.woocommerce.com/docs/apis/rest-api/authentication/', read: '2026-11-22' },
      { page: 'https://woocommerce.com/document/woocommerce-rest-api/', read: '2026-11-22' },
    ],
  },
};
