import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const workato: Provider = {
  id: 'workato',
  name: 'Workato',
  category: 'ci',
  rules: [
    {
      id: 'workato-api-token',
      title: 'Workato API token',
      confidence: 'certain',
      pattern: /wrka(?:[a-z]{2})?-eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{64,}/,
      keywords: ['wrka'],
      env: 'WORKATO_API_TOKEN',
      examples: {
        keys: [`wrka-eyJ${fake.base64url(16)}.${fake.base64url(24, 2)}.${fake.base64url(72, 3)}`, `wrka${fake.lower(2, 5)}-eyJ${fake.base64url(24, 6)}.${fake.base64url(32, 7)}.${fake.base64url(80, 8)}`],
        spares: [`WORKATO_API_TOKEN=wrka-eyJ${fake.base64url(16)}.${fake.base64url(24, 2)}.${fake.base64url(60, 3)}`, `qwrka-eyJ${fake.base64url(16)}.${fake.base64url(24, 2)}.${fake.base64url(72, 3)}`],
      },
    },
  ],
};
