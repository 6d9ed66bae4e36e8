import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const blitapp: Provider = {
  id: 'blitapp',
  name: 'Blitapp',
  category: 'storage',
  rules: [
    {
      id: 'blitapp-api-key',
      title: 'Blitapp API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{39}/,
      words: ['blitapp'],
      env: 'BLITAPP_API_KEY',
      examples: {
        keys: [fake.base64url(39), fake.base64url(39, 2)],
        spares: [`BLITAPP_API_KEY=${fake.base64url(38)}`, `checksum: ${fake.base64url(39)}`],
      },
    },
  ],
};
