import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const valTown: Provider = {
  id: 'val-town',
  name: 'Val Town',
  category: 'vcs',
  rules: [
    {
      id: 'val-town-api-token',
      title: 'Val Town API token',
      confidence: 'certain',
      pattern: /vtwn_[A-Za-z0-9_-]{20,80}/,
      keywords: ['vtwn_'],
      randomness: 'token',
      env: 'VAL_TOWN_API_TOKEN',
      examples: {
        keys: [`vtwn_${fake.base64url(28)}`, `vtwn_${fake.base64url(36, 2)}`],
        spares: [`VAL_TOWN_API_TOKEN=vtwn_${fake.base64url(16)}`, `qvtwn_${fake.base64url(28)}`],
      },
    },
  ],
};
