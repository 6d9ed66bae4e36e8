import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const currentsapi: Provider = {
  id: 'currentsapi',
  name: 'Currents API',
  category: 'identity',
  rules: [
    {
      id: 'currentsapi-api-key',
      title: 'Currents API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{48}/,
      words: ['currentsapi'],
      env: 'CURRENTSAPI_API_KEY',
      examples: {
        keys: [fake.base64url(48), fake.base64url(48, 2)],
        spares: [`CURRENTSAPI_API_KEY=${fake.base64url(47)}`, `checksum: ${fake.base64url(48)}`],
      },
    },
  ],
};
