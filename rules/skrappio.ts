import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const skrappio: Provider = {
  id: 'skrappio',
  name: 'Skrapp',
  category: 'email',
  rules: [
    {
      id: 'skrappio-api-key',
      title: 'Skrapp API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{42}/,
      words: ['skrapp'],
      env: 'SKRAPPIO_API_KEY',
      examples: {
        keys: [fake.alnum(42), fake.alnum(42, 2)],
        spares: [`SKRAPPIO_API_KEY=${fake.alnum(41)}`, `checksum: ${fake.alnum(42)}`],
      },
    },
  ],
};
