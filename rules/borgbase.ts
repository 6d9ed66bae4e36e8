import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const borgbase: Provider = {
  id: 'borgbase',
  name: 'BorgBase',
  category: 'cloud',
  rules: [
    {
      id: 'borgbase-api-key',
      title: 'BorgBase API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9./_-]{148,152}/,
      words: ['borgbase'],
      env: 'BORGBASE_API_KEY',
      docs: 'https://docs.borgbase.com/api',
      examples: {
        keys: [fake.base64url(149), fake.base64url(150, 2)],
        spares: [`BORGBASE_API_KEY=${fake.base64url(147)}`, `checksum: ${fake.base64url(149)}`],
      },
    },
  ],
};
