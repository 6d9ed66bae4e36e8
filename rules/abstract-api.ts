import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const abstractApi: Provider = {
  id: 'abstract-api',
  name: 'Abstract API',
  category: 'other',
  rules: [
    {
      id: 'abstract-api-api-key',
      title: 'Abstract API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['abstractapi'],
      env: 'ABSTRACT_API_KEY',
      docs: 'https://docs.abstractapi.com/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`let url = 'https://emailvalidation.abstractapi.com/v1/?api_key=${fake.hex(32, 3)}';`],
        spares: [`ABSTRACT_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
