import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mesibo: Provider = {
  id: 'mesibo',
  name: 'mesibo',
  category: 'messaging',
  rules: [
    {
      id: 'mesibo-api-key',
      title: 'mesibo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['mesibo'],
      env: 'MESIBO_API_KEY',
      docs: 'https://docs.mesibo.com/api/backend-api/',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`MESIBO_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
