import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const infomaniak: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  category: 'cloud',
  rules: [
    {
      id: 'infomaniak-api-token',
      title: 'Infomaniak API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{60,100}/,
      words: ['infomaniak'],
      env: 'INFOMANIAK_API_TOKEN',
      examples: {
        keys: [fake.base64url(68), fake.base64url(76, 2)],
        spares: [`INFOMANIAK_API_TOKEN=${fake.base64url(56)}`, `checksum: ${fake.base64url(68)}`],
      },
    },
  ],
};
