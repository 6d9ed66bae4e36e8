import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const freemius: Provider = {
  id: 'freemius',
  name: 'Freemius',
  category: 'payments',
  rules: [
    {
      id: 'freemius-secret',
      title: 'Freemius secret',
      confidence: 'likely',
      pattern: /sk_[^\s"'`\\<>]{29}/,
      words: ['freemius'],
      env: 'FREEMIUS_SECRET',
      docs: 'https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/',
      examples: {
        keys: [`sk_${fake.base64url(29)}`, `sk_${fake.base64url(29, 2)}`],
        spares: [`FREEMIUS_SECRET=sk_${fake.base64url(28)}`, `checksum: sk_${fake.base64url(29)}`],
      },
    },
  ],
};
