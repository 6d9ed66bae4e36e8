import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sparkpost: Provider = {
  id: 'sparkpost',
  name: 'SparkPost',
  category: 'email',
  rules: [
    {
      id: 'sparkpost-api-key',
      title: 'SparkPost API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['sparkpost'],
      env: 'SPARKPOST_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`SPARKPOST_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
