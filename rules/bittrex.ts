import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bittrex: Provider = {
  id: 'bittrex',
  name: 'Bittrex',
  category: 'crypto',
  rules: [
    {
      id: 'bittrex-api-key',
      title: 'Bittrex API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['bittrex'],
      env: 'BITTREX_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`BITTREX_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
