import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paperform: Provider = {
  id: 'paperform',
  name: 'Paperform',
  category: 'ci',
  rules: [
    {
      id: 'paperform-api-key',
      title: 'Paperform API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9._-]{850,1000}/,
      words: ['paperform'],
      env: 'PAPERFORM_API_KEY',
      examples: {
        keys: [fake.base64url(858), fake.base64url(866, 2)],
        spares: [`PAPERFORM_API_KEY=${fake.base64url(846)}`, `checksum: ${fake.base64url(858)}`],
      },
    },
  ],
};
