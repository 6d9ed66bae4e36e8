import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bscscan: Provider = {
  id: 'bscscan',
  name: 'BscScan',
  category: 'crypto',
  rules: [
    {
      id: 'bscscan-api-key',
      title: 'BscScan API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{34}/,
      words: ['bscscan'],
      env: 'BSCSCAN_API_KEY',
      docs: 'https://docs.bscscan.com/api-endpoints/accounts',
      examples: {
        keys: [fake.upperAlnum(34), fake.upperAlnum(34, 2)],
        spares: [`BSCSCAN_API_KEY=${fake.upperAlnum(33)}`, `checksum: ${fake.upperAlnum(34)}`],
      },
    },
  ],
};
