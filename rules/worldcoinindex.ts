import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const worldcoinindex: Provider = {
  id: 'worldcoinindex',
  name: 'WorldCoinIndex',
  category: 'crypto',
  rules: [
    {
      id: 'worldcoinindex-api-key',
      title: 'WorldCoinIndex API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{35}/,
      words: ['worldcoinindex'],
      env: 'WORLDCOININDEX_API_KEY',
      examples: {
        keys: [fake.alnum(35), fake.alnum(35, 2)],
        spares: [`WORLDCOININDEX_API_KEY=${fake.alnum(34)}`, `checksum: ${fake.alnum(35)}`],
      },
    },
  ],
};
