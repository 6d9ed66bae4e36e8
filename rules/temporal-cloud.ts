import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const temporalCloud: Provider = {
  id: 'temporal-cloud',
  name: 'Temporal Cloud',
  category: 'cloud',
  rules: [
    {
      id: 'temporal-cloud-api-key',
      title: 'Temporal Cloud API key',
      confidence: 'certain',
      pattern: /eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{0,400}InRlbXBvcmFsLmlv[A-Za-z0-9_-]{20,1000}\.[A-Za-z0-9_-]{20,600}/,
      keywords: ['InRlbXBvcmFsLmlv'],
      precedence: 1,
      env: 'TEMPORAL_CLOUD_API_KEY',
      examples: {
        keys: [`eyJ${fake.base64url(18)}.InRlbXBvcmFsLmlv${fake.base64url(28, 2)}.${fake.base64url(28, 3)}`, `eyJ${fake.base64url(26, 5)}.${fake.base64url(9, 6)}InRlbXBvcmFsLmlv${fake.base64url(36, 7)}.${fake.base64url(36, 8)}`],
        spares: [`TEMPORAL_CLOUD_API_KEY=eyJ${fake.base64url(18)}.InRlbXBvcmFsLmlv${fake.base64url(28, 2)}.${fake.base64url(16, 3)}`, `qeyJ${fake.base64url(18)}.InRlbXBvcmFsLmlv${fake.base64url(28, 2)}.${fake.base64url(28, 3)}`],
      },
    },
  ],
};
