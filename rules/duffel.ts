import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const duffel: Provider = {
  id: 'duffel',
  name: 'Duffel',
  category: 'other',
  rules: [
    {
      id: 'duffel-live-access-token',
      title: 'Duffel live access token',
      confidence: 'certain',
      pattern: /duffel_live_[A-Za-z0-9_=-]{43}/,
      keywords: ['duffel_live_'],
      randomness: 'token',
      env: 'DUFFEL_ACCESS_TOKEN',
      docs: 'https://duffel.com/docs/api/overview/making-requests/authentication',
      examples: {
        keys: [`duffel_live_${fake.base64url(43)}`, `duffel_live_${fake.base64url(43, 2)}`],
        spares: [`DUFFEL_ACCESS_TOKEN=duffel_live_${fake.base64url(42)}`, `qduffel_live_${fake.base64url(43)}`],
      },
    },
    {
      id: 'duffel-test-access-token',
      title: 'Duffel test access token',
      confidence: 'certain',
      pattern: /duffel_test_[A-Za-z0-9_=-]{43}/,
      keywords: ['duffel_test_'],
      randomness: 'token',
      env: 'DUFFEL_ACCESS_TOKEN',
      docs: 'https://duffel.com/docs/api/overview/making-requests/authentication',
      examples: {
        keys: [`duffel_test_${fake.base64url(43)}`, `duffel_test_${fake.base64url(43, 2)}`],
        spares: [`DUFFEL_ACCESS_TOKEN=duffel_test_${fake.base64url(42)}`, `qduffel_test_${fake.base64url(43)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.duffel.com/', steps: [] },
  },
};
