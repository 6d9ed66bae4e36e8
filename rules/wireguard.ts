import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wireguard: Provider = {
  id: 'wireguard',
  name: 'WireGuard',
  category: 'generic',
  rules: [
    {
      id: 'wireguard-private-key',
      title: 'WireGuard private key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{43}=/,
      words: ['privatekey'],
      everyday: true,
      env: 'WIREGUARD_PRIVATE_KEY',
      examples: {
        keys: [`${fake.base64(43)}=`, `${fake.base64(43, 2)}=`],
        spares: [`WIREGUARD_PRIVATE_KEY=${fake.base64(42)}`, `checksum: ${fake.base64(43)}=`],
      },
    },
    {
      id: 'wireguard-preshared-key',
      title: 'WireGuard preshared key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{43}=/,
      words: ['wireguard', 'presharedkey'],
      everyday: true,
      env: 'WIREGUARD_PRESHARED_KEY',
      docs: 'https://www.wireguard.com/protocol/',
      examples: {
        keys: [`${fake.base64(43, 3)}=`, `${fake.base64(43, 4)}=`],
        spares: [`WIREGUARD_PRESHARED_KEY=${fake.base64(42, 3)}`, `WIREGUARD_PUBLIC_KEY=${fake.base64(43, 3)}=`],
      },
    },
  ],
};
