import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const d7Network: Provider = {
  id: 'd7-network',
  name: 'D7 Networks',
  category: 'messaging',
  rules: [
    {
      id: 'd7-network-api-key',
      title: 'D7 Networks API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{23}=/,
      keywords: ['d7network'],
      words: ['d7network'],
      env: 'D7_NETWORK_API_KEY',
      examples: {
        keys: [`${fake.base64(23)}=`, `${fake.base64(23, 2)}=`],
        spares: [`D7_NETWORK_API_KEY=${fake.base64(22)}`, `checksum: ${fake.base64(23)}=`],
      },
    },
  ],
};
