import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const glassnode: Provider = {
  id: 'glassnode',
  name: 'Glassnode',
  category: 'crypto',
  rules: [
    {
      id: 'glassnode-api-key',
      title: 'Glassnode API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{27}/,
      words: ['glassnode'],
      env: 'GLASSNODE_API_KEY',
      examples: {
        keys: [fake.alnum(27), fake.alnum(27, 2)],
        spares: [`GLASSNODE_API_KEY=${fake.alnum(26)}`, `checksum: ${fake.alnum(27)}`],
      },
    },
  ],
};
