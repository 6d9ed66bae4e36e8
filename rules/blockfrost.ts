import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const blockfrost: Provider = {
  id: 'blockfrost',
  name: 'Blockfrost',
  category: 'crypto',
  rules: [
    {
      id: 'blockfrost-project-id',
      title: 'Blockfrost project token',
      confidence: 'likely',
      pattern: /(?:mainnet|preprod|preview|testnet|ipfs)[A-Za-z0-9]{32}/,
      words: ['blockfrost'],
      env: 'BLOCKFROST_API_KEY',
      docs: 'https://docs.blockfrost.io/',
      examples: {
        keys: [`mainnet${fake.alnum(32)}`, `mainnet${fake.alnum(32, 2)}`],
        spares: [`BLOCKFROST_API_KEY=mainnet${fake.alnum(31)}`, `checksum: mainnet${fake.alnum(32)}`],
      },
    },
  ],
};
