import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openvpn: Provider = {
  id: 'openvpn',
  name: 'OpenVPN',
  category: 'cloud',
  rules: [
    {
      id: 'openvpn-client-secret',
      title: 'OpenVPN client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{64,}/,
      words: ['openvpn'],
      env: 'OPENVPN_CLIENT_SECRET',
      docs: 'https://openvpn.net/cloud-docs/developer/creating-api-credentials.html',
      examples: {
        keys: [fake.base64url(72), fake.base64url(80, 2)],
        spares: [`OPENVPN_CLIENT_SECRET=${fake.base64url(60)}`, `checksum: ${fake.base64url(72)}`],
      },
    },
    {
      id: 'openvpn-id',
      title: 'OpenVPN id',
      confidence: 'possible',
      pattern: /[A-Za-z0-9-]{20,40}\.[A-Za-z0-9-]{6,40}/,
      words: ['openvpn'],
      env: 'OPENVPN_ID',
      docs: 'https://openvpn.net/cloud-docs/developer/creating-api-credentials.html',
      examples: {
        keys: [`${fake.alnum(25)}.${fake.alnum(14, 2)}`, `${fake.alnum(30, 3)}.${fake.alnum(22, 4)}`],
        spares: [`OPENVPN_ID=${fake.alnum(25)}.${fake.alnum(2, 2)}`, `checksum: ${fake.alnum(25)}.${fake.alnum(14, 2)}`],
      },
    },
  ],
};
