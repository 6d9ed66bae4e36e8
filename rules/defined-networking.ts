import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const definedNetworking: Provider = {
  id: 'defined-networking',
  name: 'Defined Networking',
  category: 'cloud',
  rules: [
    {
      id: 'defined-networking-api-token',
      title: 'Defined Networking API token',
      confidence: 'certain',
      pattern: /dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}/,
      keywords: ['dnkey-'],
      env: 'DEFINED_NETWORKING_API_TOKEN',
      examples: {
        keys: [`dnkey-${fake.base64url(26)}-${fake.base64url(52, 2)}`, `dnkey-${fake.base64url(26, 3)}-${fake.base64url(52, 4)}`],
        spares: [`DEFINED_NETWORKING_API_TOKEN=dnkey-${fake.base64url(26)}-${fake.base64url(51, 2)}`, `qdnkey-${fake.base64url(26)}-${fake.base64url(52, 2)}`],
      },
    },
  ],
};
