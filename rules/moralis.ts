import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const moralis: Provider = {
  id: 'moralis',
  name: 'Moralis',
  category: 'crypto',
  rules: [
    {
      id: 'moralis-api-key',
      title: 'Moralis API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['moralis'],
      env: 'MORALIS_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`MORALIS_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
