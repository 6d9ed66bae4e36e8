import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ringcentral: Provider = {
  id: 'ringcentral',
  name: 'RingCentral',
  category: 'messaging',
  rules: [
    {
      id: 'ringcentral-api-key',
      title: 'RingCentral API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{22}/,
      words: ['ringcentral'],
      env: 'RINGCENTRAL_API_KEY',
      examples: {
        keys: [fake.base64url(22), fake.base64url(22, 2)],
        spares: [`RINGCENTRAL_API_KEY=${fake.base64url(21)}`, `checksum: ${fake.base64url(22)}`],
      },
    },
  ],
};
