import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ethplorer: Provider = {
  id: 'ethplorer',
  name: 'Ethplorer',
  category: 'crypto',
  rules: [
    {
      id: 'ethplorer-api-key',
      title: 'Ethplorer API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{22}/,
      words: ['ethplorer'],
      env: 'ETHPLORER_API_KEY',
      examples: {
        keys: [fake.alnum(22), fake.alnum(22, 2)],
        spares: [`ETHPLORER_API_KEY=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}`],
      },
    },
  ],
};
