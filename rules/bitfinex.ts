import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitfinex: Provider = {
  id: 'bitfinex',
  name: 'Bitfinex',
  category: 'crypto',
  rules: [
    {
      id: 'bitfinex-api-key-and-secret',
      title: 'Bitfinex API key and secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['bitfinex'],
      env: 'BITFINEX_API_SECRET',
      docs: 'https://docs.bitfinex.com/docs',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`BITFINEX_API_SECRET=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://setting.bitfinex.com/api', steps: [] },
  },
};
