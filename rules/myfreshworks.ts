import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const myfreshworks: Provider = {
  id: 'myfreshworks',
  name: 'Freshworks',
  category: 'crm',
  rules: [
    {
      id: 'myfreshworks-api-key',
      title: 'Freshworks API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{22}/,
      words: ['freshworks'],
      env: 'MYFRESHWORKS_API_KEY',
      examples: {
        keys: [fake.base64url(22), fake.base64url(22, 2)],
        spares: [`MYFRESHWORKS_API_KEY=${fake.base64url(21)}`, `checksum: ${fake.base64url(22)}`],
      },
    },
  ],
};
