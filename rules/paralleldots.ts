import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paralleldots: Provider = {
  id: 'paralleldots',
  name: 'ParallelDots',
  category: 'ai',
  rules: [
    {
      id: 'paralleldots-api-key',
      title: 'ParallelDots API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['paralleldots'],
      env: 'PARALLELDOTS_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`PARALLELDOTS_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
