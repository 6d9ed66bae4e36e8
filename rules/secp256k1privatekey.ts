import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

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
    {
      id: 'secp256k1privatekey-extended-key',
      title: 'extended private key of a wallet (BIP 32)',
      confidence: 'certain',
      pattern: /[tuvxyzUVYZ]prv[1-9A-HJ-NP-Za-km-z]{107}/,
      keywords: ['tprv', 'uprv', 'vprv', 'xprv', 'yprv', 'zprv'],
      checks: ['base58-check'],
      env: 'WALLET_XPRV',
      docs: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
      examples: {
        keys: [`xprv9${fake.draw(base58, 106)}`, `tprv8${fake.draw(base58, 106, 2)}`],
        spares: [`WALLET_XPRV=xprv9${fake.draw(base58, 105)}`, `xpub6${fake.draw(base58, 106)}`],
      },
    },
  ],
};
