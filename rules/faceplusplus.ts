import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const faceplusplus: Provider = {
  id: 'faceplusplus',
  name: 'Face++',
  category: 'ai',
  rules: [
    {
      id: 'faceplusplus-api-key',
      title: 'Face++ API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{32}/,
      words: ['faceplusplus'],
      env: 'FACEPLUSPLUS_API_KEY',
      examples: {
        keys: [fake.base64url(32), fake.base64url(32, 2)],
        spares: [`FACEPLUSPLUS_API_KEY=${fake.base64url(31)}`, `checksum: ${fake.base64url(32)}`],
      },
    },
  ],
};
