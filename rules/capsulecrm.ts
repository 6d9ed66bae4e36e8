import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const capsulecrm: Provider = {
  id: 'capsulecrm',
  name: 'Capsule CRM',
  category: 'crm',
  rules: [
    {
      id: 'capsulecrm-api-key',
      title: 'Capsule CRM API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+.=_-]{64}/,
      words: ['capsulecrm'],
      env: 'CAPSULECRM_API_KEY',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        spares: [`CAPSULECRM_API_KEY=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
  ],
};
