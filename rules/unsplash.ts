import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const unsplash: Provider = {
  id: 'unsplash',
  name: 'Unsplash',
  category: 'messaging',
  rules: [
    {
      id: 'unsplash-api-key',
      title: 'Unsplash API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{43}/,
      words: ['unsplash'],
      env: 'UNSPLASH_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`UNSPLASH_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
