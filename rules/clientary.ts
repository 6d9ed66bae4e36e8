import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clientary: Provider = {
  id: 'clientary',
  name: 'Clientary',
  category: 'payments',
  rules: [
    {
      id: 'clientary-api-key',
      title: 'Clientary API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24,26}/,
      words: ['ronin', 'clientary'],
      env: 'CLIENTARY_API_KEY',
      examples: {
        keys: [fake.alnum(25), fake.alnum(26, 2)],
        spares: [`CLIENTARY_API_KEY=${fake.alnum(23)}`, `checksum: ${fake.alnum(25)}`],
      },
    },
  ],
};
