import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const monday: Provider = {
  id: 'monday',
  name: 'monday.com',
  category: 'cms',
  rules: [
    {
      id: 'monday-api-key',
      title: 'monday.com API key',
      confidence: 'likely',
      pattern: /eyJ[A-Za-z0-9_-]{15,100}\.eyJ[A-Za-z0-9_-]{100,300}\.[A-Za-z0-9_-]{25,100}/,
      words: ['monday'],
      everyday: true,
      precedence: 1,
      env: 'MONDAY_API_KEY',
      examples: {
        keys: [`eyJ${fake.base64url(23)}.eyJ${fake.base64url(108, 2)}.${fake.base64url(33, 3)}`, `eyJ${fake.base64url(31, 4)}.eyJ${fake.base64url(116, 5)}.${fake.base64url(41, 6)}`],
        spares: [`MONDAY_API_KEY=eyJ${fake.base64url(23)}.eyJ${fake.base64url(108, 2)}.${fake.base64url(21, 3)}`, `checksum: eyJ${fake.base64url(23)}.eyJ${fake.base64url(108, 2)}.${fake.base64url(33, 3)}`],
      },
    },
  ],
};
