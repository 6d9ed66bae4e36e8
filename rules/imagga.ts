import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const imagga: Provider = {
  id: 'imagga',
  name: 'Imagga',
  category: 'ai',
  rules: [
    {
      id: 'imagga-api-key',
      title: 'Imagga API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9=]{72}/,
      words: ['imagga'],
      env: 'IMAGGA_API_KEY',
      examples: {
        keys: [fake.alnum(72), fake.alnum(72, 2)],
        spares: [`IMAGGA_API_KEY=${fake.alnum(71)}`, `checksum: ${fake.alnum(72)}`],
      },
    },
  ],
};
