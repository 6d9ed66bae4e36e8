import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flyio: Provider = {
  id: 'flyio',
  name: 'Fly.io',
  category: 'cloud',
  rules: [
    {
      id: 'flyio-access-token',
      title: 'Fly.io access token',
      confidence: 'certain',
      pattern: /FlyV1 fm[12][ar]?_[A-Za-z0-9+/=,_-]{100,1200}/,
      keywords: ['FlyV1 fm1', 'FlyV1 fm2'],
      env: 'FLY_API_TOKEN',
      docs: 'https://fly.io/docs/security/tokens/',
      examples: {
        keys: [`FlyV1 fm1_${fake.base64url(108)}`, `FlyV1 fm2r_${fake.base64url(116, 2)}`],
        spares: [`FLY_API_TOKEN=FlyV1 fm1_${fake.base64url(96)}`, `qFlyV1 fm1_${fake.base64url(108)}`],
      },
    },
    {
      id: 'flyio-oauth-token',
      title: 'Fly.io OAuth token',
      confidence: 'certain',
      pattern: /fo1_[A-Za-z0-9_-]{43}/,
      keywords: ['fo1_'],
      randomness: 'token',
      env: 'FLY_API_TOKEN',
      docs: 'https://fly.io/docs/security/tokens/',
      examples: {
        keys: [`fo1_${fake.base64url(43)}`, `fo1_${fake.base64url(43, 2)}`],
        spares: [`FLY_API_TOKEN=fo1_${fake.base64url(42)}`, `qfo1_${fake.base64url(43)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://fly.io/user/personal_access_tokens', steps: [] },
  },
};
