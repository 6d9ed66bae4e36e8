import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const invoiceocean: Provider = {
  id: 'invoiceocean',
  name: 'InvoiceOcean',
  category: 'payments',
  rules: [
    {
      id: 'invoiceocean-api-key',
      title: 'InvoiceOcean API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['invoiceocean'],
      env: 'INVOICEOCEAN_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`INVOICEOCEAN_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
