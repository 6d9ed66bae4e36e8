import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const telnyx: Provider = {
  id: 'telnyx',
  name: 'Telnyx',
  category: 'messaging',
  rules: [
    {
      id: 'telnyx-api-key',
      title: 'Telnyx API key',
      confidence: 'likely',
      pattern: /KEY[A-Za-z0-9_-]{55}/,
      words: ['telnyx'],
      env: 'TELNYX_API_KEY',
      examples: {
        keys: [`KEY${fake.base64url(55)}`, `KEY${fake.base64url(55, 2)}`],
        spares: [`TELNYX_API_KEY=KEY${fake.base64url(54)}`, `checksum: KEY${fake.base64url(55)}`],
      },
    },
    {
      id: 'telnyx-api-key-v2',
      title: 'Telnyx API key (v2)',
      confidence: 'certain',
      pattern: /KEY01[0-9A-F]{30}_[A-Za-z0-9]{22}/,
      keywords: ['KEY01'],
      env: 'TELNYX_API_KEY',
      docs: 'https://developers.telnyx.com/api/authentication',
      examples: {
        keys: [`KEY01${fake.upperHex(30)}_${fake.alnum(22, 2)}`, `KEY01${fake.upperHex(30, 3)}_${fake.alnum(22, 4)}`],
        spares: [`TELNYX_API_KEY=KEY01${fake.upperHex(30)}_${fake.alnum(21, 2)}`, `qKEY01${fake.upperHex(30)}_${fake.alnum(22, 2)}`],
      },
    },
  ],
};
