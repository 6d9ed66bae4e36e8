import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dynalist: Provider = {
  id: 'dynalist',
  name: 'Dynalist',
  category: 'cms',
  rules: [
    {
      id: 'dynalist-api-key',
      title: 'Dynalist API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{128}/,
      words: ['dynalist'],
      env: 'DYNALIST_API_KEY',
      examples: {
        keys: [fake.base64url(128), fake.base64url(128, 2)],
        spares: [`DYNALIST_API_KEY=${fake.base64url(127)}`, `checksum: ${fake.base64url(128)}`],
      },
    },
  ],
};
