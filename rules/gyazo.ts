import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gyazo: Provider = {
  id: 'gyazo',
  name: 'Gyazo',
  category: 'messaging',
  rules: [
    {
      id: 'gyazo-api-key',
      title: 'Gyazo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{43}/,
      words: ['gyazo'],
      env: 'GYAZO_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`GYAZO_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
