import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const aviationstack: Provider = {
  id: 'aviationstack',
  name: 'Aviationstack',
  category: 'maps',
  rules: [
    {
      id: 'aviationstack-api-key',
      title: 'Aviationstack API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['aviationstack'],
      env: 'AVIATIONSTACK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`AVIATIONSTACK_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
