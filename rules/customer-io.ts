import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const customerIo: Provider = {
  id: 'customer-io',
  name: 'Customer.io',
  category: 'email',
  rules: [
    {
      id: 'customer-io-api-key',
      title: 'Customer.io API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['customer'],
      everyday: true,
      env: 'CUSTOMER_IO_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`CUSTOMER_IO_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
