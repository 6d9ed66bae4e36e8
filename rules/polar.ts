import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const polar: Provider = {
  id: 'polar',
  name: 'Polar',
  category: 'payments',
  rules: [
    {
      id: 'polar-access-token-polar-at',
      title: 'Polar access token (begins polar_at_)',
      confidence: 'certain',
      pattern: /polar_at_[A-Za-z0-9_-]{20,100}/,
      keywords: ['polar_at_'],
      randomness: 'token',
      env: 'POLAR_ACCESS_TOKEN',
      examples: {
        keys: [`polar_at_${fake.base64url(28)}`, `polar_at_${fake.base64url(36, 2)}`],
        spares: [`POLAR_ACCESS_TOKEN=polar_at_${fake.base64url(16)}`, `qpolar_at_${fake.base64url(28)}`],
      },
    },
    {
      id: 'polar-access-token-polar-oat',
      title: 'Polar access token (begins polar_oat_)',
      confidence: 'certain',
      pattern: /polar_oat_[A-Za-z0-9_-]{20,100}/,
      keywords: ['polar_oat_'],
      randomness: 'token',
      env: 'POLAR_ACCESS_TOKEN',
      examples: {
        keys: [`polar_oat_${fake.base64url(28)}`, `polar_oat_${fake.base64url(36, 2)}`],
        spares: [`POLAR_ACCESS_TOKEN=polar_oat_${fake.base64url(16)}`, `qpolar_oat_${fake.base64url(28)}`],
      },
    },
    {
      id: 'polar-personal-access-token',
      title: 'Polar personal access token',
      confidence: 'certain',
      pattern: /polar_pat_[A-Za-z0-9_-]{20,100}/,
      keywords: ['polar_pat_'],
      randomness: 'token',
      env: 'POLAR_TOKEN',
      examples: {
        keys: [`polar_pat_${fake.base64url(28)}`, `polar_pat_${fake.base64url(36, 2)}`],
        spares: [`POLAR_TOKEN=polar_pat_${fake.base64url(16)}`, `qpolar_pat_${fake.base64url(28)}`],
      },
    },
  ],
};
