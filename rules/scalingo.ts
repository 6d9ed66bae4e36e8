import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scalingo: Provider = {
  id: 'scalingo',
  name: 'Scalingo',
  category: 'cloud',
  rules: [
    {
      id: 'scalingo-api-token',
      title: 'Scalingo API token',
      confidence: 'certain',
      pattern: /tk-us-[A-Za-z0-9_-]{48}/,
      keywords: ['tk-us-'],
      randomness: 'token',
      env: 'SCALINGO_API_TOKEN',
      examples: {
        keys: [`tk-us-${fake.base64url(48)}`, `tk-us-${fake.base64url(48, 2)}`],
        spares: [`SCALINGO_API_TOKEN=tk-us-${fake.base64url(47)}`, `qtk-us-${fake.base64url(48)}`],
      },
    },
  ],
};
