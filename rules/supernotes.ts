import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const supernotes: Provider = {
  id: 'supernotes',
  name: 'Supernotes',
  category: 'cms',
  rules: [
    {
      id: 'supernotes-api-key-2',
      title: 'Supernotes API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43}/,
      words: ['supernotes'],
      env: 'SUPERNOTES_API_KEY',
      examples: {
        keys: [fake.base64url(43), fake.base64url(43, 2)],
        spares: [`SUPERNOTES_API_KEY=${fake.base64url(42)}`, `checksum: ${fake.base64url(43)}`],
      },
    },
  ],
};
