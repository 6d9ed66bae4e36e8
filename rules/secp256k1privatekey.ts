import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const secp256k1privatekey: Provider = {
  id: 'secp256k1privatekey',
  name: 'secp256k1',
  category: 'generic',
  rules: [
    {
      id: 'secp256k1privatekey-api-key',
      title: 'secp256k1 private key',
      confidence: 'likely',
      pattern: /(?:0x)?[0-9A-Fa-f]{64}/,
      words: ['secp256k1', 'secp256k1privatekey', 'walletprivatekey', 'ethprivatekey', 'ethereumprivatekey', 'deployerprivatekey'],
      env: 'WALLET_PRIVATE_KEY',
      examples: {
        keys: [fake.hex(64), `0x${fake.hex(64, 2)}`],
        spares: [`WALLET_PRIVATE_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
