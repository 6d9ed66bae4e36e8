import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const planetscale: Provider = {
  id: 'planetscale',
  name: 'PlanetScale',
  category: 'db',
  rules: [
    {
      id: 'planetscale-database-password',
      title: 'PlanetScale database password',
      confidence: 'certain',
      pattern: /pscale_pw_[A-Za-z0-9=._-]{32,64}/,
      keywords: ['pscale_pw_'],
      env: 'DATABASE_PASSWORD',
      docs: 'https://planetscale.com/docs/concepts/service-tokens',
      examples: {
        keys: [`pscale_pw_${fake.base64url(40)}`, `pscale_pw_${fake.base64url(48, 2)}`],
        spares: [`DATABASE_PASSWORD=pscale_pw_${fake.base64url(28)}`, `qpscale_pw_${fake.base64url(40)}`],
      },
    },
    {
      id: 'planetscale-oauth-token',
      title: 'PlanetScale OAuth token',
      confidence: 'certain',
      pattern: /pscale_oauth_[A-Za-z0-9=._-]{32,64}/,
      keywords: ['pscale_oauth_'],
      env: 'PLANETSCALE_OAUTH_TOKEN',
      docs: 'https://planetscale.com/docs/concepts/service-tokens',
      examples: {
        keys: [`pscale_oauth_${fake.base64url(40)}`, `pscale_oauth_${fake.base64url(48, 2)}`],
        spares: [`PLANETSCALE_OAUTH_TOKEN=pscale_oauth_${fake.base64url(28)}`, `qpscale_oauth_${fake.base64url(40)}`],
      },
    },
    {
      id: 'planetscale-service-token',
      title: 'PlanetScale service token',
      confidence: 'certain',
      pattern: /pscale_tkn_[A-Za-z0-9=._-]{32,64}/,
      keywords: ['pscale_tkn_'],
      env: 'PLANETSCALE_SERVICE_TOKEN',
      docs: 'https://planetscale.com/docs/concepts/service-tokens',
      examples: {
        keys: [`pscale_tkn_${fake.base64url(40)}`, `pscale_tkn_${fake.base64url(48, 2)}`],
        spares: [`PLANETSCALE_SERVICE_TOKEN=pscale_tkn_${fake.base64url(28)}`, `qpscale_tkn_${fake.base64url(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.planetscale.com/~/settings/service-tokens', steps: [] },
  },
};
