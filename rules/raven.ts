import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const raven: Provider = {
  id: 'raven',
  name: 'Raven',
  category: 'ai',
  rules: [
    {
      id: 'raven-api-key',
      title: 'Raven API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{16}/,
      words: ['raven'],
      everyday: true,
      env: 'RAVEN_API_KEY',
      examples: {
        keys: [fake.alnum(16), fake.alnum(16, 2)],
        spares: [`RAVEN_API_KEY=${fake.alnum(15)}`, `checksum: ${fake.alnum(16)}`],
      },
    },
  ],
};
