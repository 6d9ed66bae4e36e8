import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paypal: Provider = {
  id: 'paypal',
  name: 'PayPal',
  category: 'payments',
  rules: [
    {
      id: 'paypal-rest-client-id',
      title: 'PayPal REST client id',
      confidence: 'possible',
      pattern: /A[A-Za-z0-9_-]{79}/,
      words: ['paypal'],
      env: 'PAYPAL_CLIENT_ID',
      docs: 'https://developer.paypal.com/api/rest/authentication/',
      examples: {
        keys: [`A${fake.base64url(79)}`, `A${fake.base64url(79, 2)}`],
        spares: [`PAYPAL_CLIENT_ID=A${fake.base64url(78)}`, `checksum: A${fake.base64url(79)}`],
      },
    },
    {
      id: 'paypal-rest-client-secret',
      title: 'PayPal REST client secret',
      confidence: 'likely',
      pattern: /E[A-Za-z0-9_-]{79}/,
      words: ['paypal'],
      env: 'PAYPAL_CLIENT_SECRET',
      docs: 'https://developer.paypal.com/api/rest/authentication/',
      examples: {
        keys: [`E${fake.base64url(79)}`, `E${fake.base64url(79, 2)}`],
        spares: [`PAYPAL_CLIENT_SECRET=E${fake.base64url(78)}`, `checksum: E${fake.base64url(79)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://developer.paypal.com/dashboard/applications', steps: [] },
  },
};
