import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fastforex: Provider = {
  id: 'fastforex',
  name: 'fastFOREX',
  category: 'payments',
  rules: [
    {
      id: 'fastforex-api-key',
      title: 'fastFOREX API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{28}/,
      words: ['fastforex'],
      env: 'FASTFOREX_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(28), fake.lowerAlnum(28, 2)],
        spares: [`FASTFOREX_API_KEY=${fake.lowerAlnum(27)}`, `checksum: ${fake.lowerAlnum(28)}`],
      },
    },
  ],
};
