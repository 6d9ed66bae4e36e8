import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const axonaut: Provider = {
  id: 'axonaut',
  name: 'Axonaut',
  category: 'payments',
  rules: [
    {
      id: 'axonaut-api-key',
      title: 'Axonaut API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['axonaut'],
      env: 'AXONAUT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`AXONAUT_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
