import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const omnisend: Provider = {
  id: 'omnisend',
  name: 'Omnisend',
  category: 'payments',
  rules: [
    {
      id: 'omnisend-api-key',
      title: 'Omnisend API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{75}/,
      words: ['omnisend'],
      env: 'OMNISEND_API_KEY',
      examples: {
        keys: [fake.alnum(75), fake.alnum(75, 2)],
        spares: [`OMNISEND_API_KEY=${fake.alnum(74)}`, `checksum: ${fake.alnum(75)}`],
      },
    },
  ],
};
