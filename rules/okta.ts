import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const okta: Provider = {
  id: 'okta',
  name: 'Okta',
  category: 'identity',
  rules: [
    {
      id: 'okta-api-token',
      title: 'Okta API token',
      confidence: 'likely',
      pattern: /00[A-Za-z0-9_-]{40}/,
      words: ['okta', 'ssws'],
      env: 'OKTA_API_TOKEN',
      docs: 'https://developer.okta.com/docs/guides/create-an-api-token/',
      examples: {
        keys: [`00${fake.base64url(40)}`, `00${fake.base64url(40, 2)}`],
        spares: [`OKTA_API_TOKEN=00${fake.base64url(39)}`, `checksum: 00${fake.base64url(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://login.okta.com/', steps: [] },
  },
};
