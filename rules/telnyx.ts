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
  ],
};
