import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const qualaroo: Provider = {
  id: 'qualaroo',
  name: 'Qualaroo',
  category: 'crm',
  rules: [
    {
      id: 'qualaroo-api-key',
      title: 'Qualaroo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9=]{64}/,
      words: ['qualaroo'],
      env: 'QUALAROO_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`QUALAROO_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
