import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rapidapi: Provider = {
  id: 'rapidapi',
  name: 'RapidAPI',
  category: 'other',
  rules: [
    {
      id: 'rapidapi-access-token',
      title: 'RapidAPI access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{50}/,
      words: ['rapidapi'],
      env: 'RAPIDAPI_ACCESS_TOKEN',
      examples: {
        keys: [fake.base64url(50), fake.base64url(50, 2)],
        spares: [`RAPIDAPI_ACCESS_TOKEN=${fake.base64url(49)}`, `checksum: ${fake.base64url(50)}`],
      },
    },
  ],
};
