import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const instagram: Provider = {
  id: 'instagram',
  name: 'Instagram',
  category: 'messaging',
  rules: [
    {
      id: 'instagram-access-token',
      title: 'Instagram access token',
      confidence: 'certain',
      pattern: /(?:IGQ[A-Z]{1,2}|IGAA)[A-Za-z0-9_-]{60,300}/,
      keywords: ['IGQ', 'IGAA'],
      randomness: 'token',
      env: 'INSTAGRAM_ACCESS_TOKEN',
      docs: 'https://developers.facebook.com/docs/instagram-platform',
      examples: {
        keys: [`IGQ${fake.upper(2)}${fake.base64url(68, 2)}`, `IGAA${fake.base64url(76, 2)}`],
        spares: [`INSTAGRAM_ACCESS_TOKEN=IGQ${fake.upper(2)}${fake.base64url(56, 2)}`, `qIGQ${fake.upper(2)}${fake.base64url(68, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://developers.facebook.com/apps/', steps: [] },
  },
};
