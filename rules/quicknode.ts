import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const quicknode: Provider = {
  id: 'quicknode',
  name: 'QuickNode',
  category: 'crypto',
  rules: [
    {
      id: 'quicknode-endpoint-token',
      title: 'QuickNode endpoint token',
      confidence: 'certain',
      pattern: /https:\/\/[a-z0-9.-]{3,100}\.quiknode\.pro\/(?<key>[0-9a-f]{40})/,
      keywords: ['.quiknode.pro/'],
      env: 'QUICKNODE_URL',
      docs: 'https://www.quicknode.com/docs/',
      examples: {
        keys: [
          `https://still-young-star.solana-mainnet.quiknode.pro/${fake.hex(40)}`,
          `https://still-young-star.solana-mainnet.quiknode.pro/${fake.hex(40, 2)}`,
        ],
        spares: [
          `QUICKNODE_URL=https://still-young-star.solana-mainnet.quiknode.pro/${fake.hex(39)}`,
          "url = 'https://example.solana-mainnet.quiknode.pro/TOKEN'",
        ],
      },
    },
  ],
};
