import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const calendly: Provider = {
  id: 'calendly',
  name: 'Calendly',
  category: 'cms',
  rules: [
    {
      id: 'calendly-api-key',
      title: 'Calendly API key',
      confidence: 'likely',
      pattern: /eyJ[A-Za-z0-9_-]{100,300}\.eyJ[A-Za-z0-9_-]{100,300}\.[A-Za-z0-9_-]+/,
      words: ['calendly'],
      precedence: 1,
      env: 'CALENDLY_API_KEY',
      examples: {
        keys: [`eyJ${fake.base64url(108)}.eyJ${fake.base64url(108, 2)}.${fake.base64url(9, 3)}`, `eyJ${fake.base64url(116, 4)}.eyJ${fake.base64url(116, 5)}.${fake.base64url(17, 6)}`],
        spares: [`CALENDLY_API_KEY=eyJ${fake.base64url(108)}.eyJ${fake.base64url(100, 2)}`, `checksum: eyJ${fake.base64url(108)}.eyJ${fake.base64url(108, 2)}.${fake.base64url(9, 3)}`],
      },
    },
  ],
};
