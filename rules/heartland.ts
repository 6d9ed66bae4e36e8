import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const heartland: Provider = {
  id: 'heartland',
  name: 'Heartland',
  category: 'payments',
  rules: [
    {
      id: 'heartland-secret-api-key',
      title: 'Heartland secret API key',
      confidence: 'certain',
      pattern: /skapi_(?:cert|prod)_[A-Za-z0-9+/_=-]{20,60}/,
      keywords: ['skapi_cert_', 'skapi_prod_'],
      randomness: 'token',
      env: 'HEARTLAND_SECRET_API_KEY',
      docs: 'https://developer.heartlandpaymentsystems.com/',
      examples: {
        keys: [`skapi_cert_${fake.base64url(28)}`, `skapi_prod_${fake.base64url(36, 2)}`],
        spares: [`HEARTLAND_SECRET_API_KEY=skapi_cert_${fake.base64url(16)}`, `qskapi_cert_${fake.base64url(28)}`],
      },
    },
  ],
};
