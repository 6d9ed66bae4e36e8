import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const trefle: Provider = {
  id: 'trefle',
  name: 'Trefle',
  category: 'other',
  rules: [
    {
      id: 'trefle-access-token',
      title: 'Trefle access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43}/,
      words: ['trefle'],
      env: 'TREFLE_TOKEN',
      docs: 'https://docs.trefle.io/docs/guides/getting-started',
      examples: {
        keys: [fake.base64url(43), fake.base64url(43, 2)],
        catches: [`fetch('https://trefle.io/api/v1/plants?token=${fake.base64url(43, 3)}')`],
        spares: [`TREFLE_TOKEN=${fake.base64url(42)}`, `checksum: ${fake.base64url(43)}`],
      },
    },
  ],
};
