import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hereapi: Provider = {
  id: 'hereapi',
  name: 'HERE',
  category: 'maps',
  rules: [
    {
      id: 'hereapi-api-key',
      title: 'HERE API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43}/,
      words: ['hereapi', 'hereapikey', 'heremaps', 'heretoken'],
      env: 'HEREAPI_API_KEY',
      examples: {
        keys: [fake.base64url(43), fake.base64url(43, 2)],
        spares: [`HEREAPI_API_KEY=${fake.base64url(42)}`, `checksum: ${fake.base64url(43)}`],
      },
    },
  ],
};
