import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pixabay: Provider = {
  id: 'pixabay',
  name: 'Pixabay',
  category: 'db',
  rules: [
    {
      id: 'pixabay-api-key',
      title: 'Pixabay API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{34}/,
      words: ['pixabay'],
      env: 'PIXABAY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(34), fake.lowerAlnum(34, 2)],
        spares: [`PIXABAY_API_KEY=${fake.lowerAlnum(33)}`, `checksum: ${fake.lowerAlnum(34)}`],
      },
    },
  ],
};
