import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nasa: Provider = {
  id: 'nasa',
  name: 'NASA',
  category: 'other',
  rules: [
    {
      id: 'nasa-api-key',
      title: 'NASA API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['nasa'],
      env: 'NASA_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`NASA_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
