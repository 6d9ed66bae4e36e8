import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const storecove: Provider = {
  id: 'storecove',
  name: 'Storecove',
  category: 'payments',
  rules: [
    {
      id: 'storecove-api-key',
      title: 'Storecove API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43}/,
      words: ['storecove'],
      env: 'STORECOVE_API_KEY',
      examples: {
        keys: [fake.base64url(43), fake.base64url(43, 2)],
        spares: [`STORECOVE_API_KEY=${fake.base64url(42)}`, `checksum: ${fake.base64url(43)}`],
      },
    },
  ],
};
