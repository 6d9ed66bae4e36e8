import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const luno: Provider = {
  id: 'luno',
  name: 'Luno',
  category: 'crypto',
  rules: [
    {
      id: 'luno-api-key',
      title: 'Luno API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43}/,
      words: ['luno'],
      env: 'LUNO_API_KEY',
      examples: {
        keys: [fake.base64url(43), fake.base64url(43, 2)],
        spares: [`LUNO_API_KEY=${fake.base64url(42)}`, `checksum: ${fake.base64url(43)}`],
      },
    },
  ],
};
