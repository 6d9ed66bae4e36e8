import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tly: Provider = {
  id: 'tly',
  name: 'T.LY',
  category: 'cms',
  rules: [
    {
      id: 'tly-api-key',
      title: 'T.LY API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{60}/,
      words: ['tly'],
      everyday: true,
      env: 'TLY_API_KEY',
      examples: {
        keys: [fake.alnum(60), fake.alnum(60, 2)],
        spares: [`TLY_API_KEY=${fake.alnum(59)}`, `checksum: ${fake.alnum(60)}`],
      },
    },
  ],
};
