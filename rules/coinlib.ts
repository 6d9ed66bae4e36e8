import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coinlib: Provider = {
  id: 'coinlib',
  name: 'Coinlib',
  category: 'crypto',
  rules: [
    {
      id: 'coinlib-api-key',
      title: 'Coinlib API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{16}/,
      keywords: ['coinlib'],
      words: ['coinlib'],
      env: 'COINLIB_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(16), fake.lowerAlnum(16, 2)],
        spares: [`COINLIB_API_KEY=${fake.lowerAlnum(15)}`, `checksum: ${fake.lowerAlnum(16)}`],
      },
    },
  ],
};
