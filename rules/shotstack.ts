import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const shotstack: Provider = {
  id: 'shotstack',
  name: 'Shotstack',
  category: 'other',
  rules: [
    {
      id: 'shotstack-api-key',
      title: 'Shotstack API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['shotstack'],
      env: 'SHOTSTACK_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`SHOTSTACK_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
