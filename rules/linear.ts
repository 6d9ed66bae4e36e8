import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const linear: Provider = {
  id: 'linear',
  name: 'Linear',
  category: 'cms',
  rules: [
    {
      id: 'linear-api-key',
      title: 'Linear API key',
      confidence: 'certain',
      pattern: /lin_api_[A-Za-z0-9]{40}/,
      keywords: ['lin_api_'],
      env: 'LINEAR_API_KEY',
      docs: 'https://linear.app/developers/graphql#personal-api-keys',
      examples: {
        keys: [`lin_api_${fake.alnum(40)}`, `lin_api_${fake.alnum(40, 2)}`],
        spares: [`LINEAR_API_KEY=lin_api_${fake.alnum(39)}`, `qlin_api_${fake.alnum(40)}`],
      },
    },
    {
      id: 'linear-oauth-access-token',
      title: 'Linear OAuth access token',
      confidence: 'certain',
      pattern: /lin_oauth_[0-9a-f]{64}/,
      keywords: ['lin_oauth_'],
      env: 'LINEAR_OAUTH_TOKEN',
      docs: 'https://linear.app/developers/graphql#personal-api-keys',
      examples: {
        keys: [`lin_oauth_${fake.hex(64)}`, `lin_oauth_${fake.hex(64, 2)}`],
        spares: [`LINEAR_OAUTH_TOKEN=lin_oauth_${fake.hex(63)}`, `qlin_oauth_${fake.hex(64)}`],
      },
    },
    {
      id: 'linear-oauth-client-secret',
      title: 'Linear OAuth client secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['linear'],
      everyday: true,
      env: 'LINEAR_CLIENT_SECRET',
      docs: 'https://linear.app/developers/graphql#personal-api-keys',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`LINEAR_CLIENT_SECRET=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://linear.app/settings/account/security', steps: [] },
  },
};
