import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ankr: Provider = {
  id: 'ankr',
  name: 'Ankr',
  category: 'crypto',
  rules: [
    {
      id: 'ankr-rpc-token',
      title: 'Ankr RPC token',
      confidence: 'certain',
      pattern: /rpc\.ankr\.com\/[a-z0-9_/-]{1,60}\/(?<key>[0-9a-f]{64})/,
      keywords: ['rpc.ankr.com/'],
      env: 'ANKR_RPC_URL',
      docs: 'https://www.ankr.com/docs/',
      examples: {
        keys: [`rpc.ankr.com/eth/${fake.hex(64)}`, `rpc.ankr.com/premium-http/${fake.hex(64, 2)}`],
        spares: [`ANKR_RPC_URL=https://rpc.ankr.com/eth/${fake.hex(63)}`, "rpc = 'https://rpc.ankr.com/eth'"],
      },
    },
  ],
};
