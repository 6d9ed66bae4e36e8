import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ebay: Provider = {
  id: 'ebay',
  name: 'eBay',
  category: 'payments',
  rules: [
    {
      id: 'ebay-client-secret',
      title: 'eBay client secret',
      confidence: 'certain',
      pattern: /PRD-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,12}/,
      keywords: ['PRD-'],
      env: 'EBAY_CLIENT_SECRET',
      examples: {
        keys: [`PRD-${fake.hex(8)}-${fake.hex(4, 2)}-${fake.hex(4, 3)}-${fake.hex(4, 4)}-${fake.hex(6, 5)}`, `PRD-${fake.hex(8, 6)}-${fake.hex(4, 7)}-${fake.hex(4, 8)}-${fake.hex(4, 9)}-${fake.hex(8, 10)}`],
        spares: [`EBAY_CLIENT_SECRET=PRD-${fake.hex(8)}-${fake.hex(4, 2)}-${fake.hex(4, 3)}-${fake.hex(4, 4)}-${fake.hex(2, 5)}`, `qPRD-${fake.hex(8)}-${fake.hex(4, 2)}-${fake.hex(4, 3)}-${fake.hex(4, 4)}-${fake.hex(6, 5)}`],
      },
    },
  ],
};
