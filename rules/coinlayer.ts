import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coinlayer: Provider = {
  id: 'coinlayer',
  name: 'Coinlayer',
  category: 'crypto',
  rules: [
    {
      id: 'coinlayer-api-key',
      title: 'Coinlayer API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['coinlayer'],
      env: 'COINLAYER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`COINLAYER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
