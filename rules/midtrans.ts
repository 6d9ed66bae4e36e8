import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const midtrans: Provider = {
  id: 'midtrans',
  name: 'Midtrans',
  category: 'payments',
  rules: [
    {
      id: 'midtrans-api-key',
      title: 'Midtrans API key',
      confidence: 'certain',
      pattern: /Mid-(?:server|client)-[A-Za-z0-9_]{10,20}/,
      keywords: ['Mid-server-', 'Mid-client-'],
      randomness: 'token',
      env: 'MIDTRANS_API_KEY',
      examples: {
        keys: [`Mid-server-${fake.alnum(13)}`, `Mid-client-${fake.alnum(16, 2)}`],
        spares: [`MIDTRANS_API_KEY=Mid-server-${fake.alnum(9)}`, `qMid-server-${fake.alnum(13)}`],
      },
    },
  ],
};
