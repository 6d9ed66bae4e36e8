import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const salesblink: Provider = {
  id: 'salesblink',
  name: 'SalesBlink',
  category: 'email',
  rules: [
    {
      id: 'salesblink-api-key',
      title: 'SalesBlink API key',
      confidence: 'likely',
      pattern: /key-[A-Za-z0-9]{64}/,
      words: ['salesblink'],
      env: 'SALESBLINK_API_KEY',
      examples: {
        keys: [`key-${fake.alnum(64)}`, `key-${fake.alnum(64, 2)}`],
        spares: [`SALESBLINK_API_KEY=key-${fake.alnum(63)}`, `checksum: key-${fake.alnum(64)}`],
      },
    },
  ],
};
