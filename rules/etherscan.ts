import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const etherscan: Provider = {
  id: 'etherscan',
  name: 'Etherscan',
  category: 'crypto',
  rules: [
    {
      id: 'etherscan-api-key',
      title: 'Etherscan API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{34}/,
      words: ['etherscan'],
      env: 'ETHERSCAN_API_KEY',
      examples: {
        keys: [fake.upperAlnum(34), fake.upperAlnum(34, 2)],
        spares: [`ETHERSCAN_API_KEY=${fake.upperAlnum(33)}`, `checksum: ${fake.upperAlnum(34)}`],
      },
    },
  ],
};
