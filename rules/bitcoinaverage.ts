import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitcoinaverage: Provider = {
  id: 'bitcoinaverage',
  name: 'BitcoinAverage',
  category: 'crypto',
  rules: [
    {
      id: 'bitcoinaverage-api-key',
      title: 'BitcoinAverage API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['bitcoinaverage'],
      env: 'BITCOINAVERAGE_API_KEY',
      docs: 'https://apiv2.bitcoinaverage.com/#authentication',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`BITCOINAVERAGE_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
