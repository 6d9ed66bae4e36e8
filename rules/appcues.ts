import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const appcues: Provider = {
  id: 'appcues',
  name: 'Appcues',
  category: 'other',
  rules: [
    {
      id: 'appcues-api-key',
      title: 'Appcues API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['appcues'],
      env: 'APPCUES_API_KEY',
      docs: 'https://api.appcues.com/v2/docs?_gl=1#responses',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`APPCUES_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
