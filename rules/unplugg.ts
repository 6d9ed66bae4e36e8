import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const unplugg: Provider = {
  id: 'unplugg',
  name: 'Unplugg',
  category: 'cloud',
  rules: [
    {
      id: 'unplugg-api-key',
      title: 'Unplugg API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['unplugg', 'unplu'],
      env: 'UNPLUGG_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`UNPLUGG_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
