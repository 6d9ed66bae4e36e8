import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const iconfinder: Provider = {
  id: 'iconfinder',
  name: 'Iconfinder',
  category: 'other',
  rules: [
    {
      id: 'iconfinder-api-key',
      title: 'Iconfinder API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['iconfinder'],
      env: 'ICONFINDER_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`ICONFINDER_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
