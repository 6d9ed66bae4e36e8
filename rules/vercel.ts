import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vercel: Provider = {
  id: 'vercel',
  name: 'Vercel',
  category: 'cloud',
  rules: [
    {
      id: 'vercel-ai-gateway-key',
      title: 'Vercel AI Gateway key',
      confidence: 'certain',
      pattern: /vck_[A-Za-z0-9_-]{56}/,
      keywords: ['vck_'],
      env: 'AI_GATEWAY_API_KEY',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vck_${fake.base64url(56)}`, `vck_${fake.base64url(56, 2)}`],
        spares: [`AI_GATEWAY_API_KEY=vck_${fake.base64url(55)}`, `qvck_${fake.base64url(56)}`],
      },
    },
    {
      id: 'vercel-api-token-older',
      title: 'Vercel API token (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['vercel'],
      env: 'VERCEL_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`VERCEL_TOKEN=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
    {
      id: 'vercel-app-access-token',
      title: 'Vercel app access token',
      confidence: 'certain',
      pattern: /vca_[A-Za-z0-9_-]{56}/,
      keywords: ['vca_'],
      env: 'VERCEL_APP_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vca_${fake.base64url(56)}`, `vca_${fake.base64url(56, 2)}`],
        spares: [`VERCEL_APP_TOKEN=vca_${fake.base64url(55)}`, `qvca_${fake.base64url(56)}`],
      },
    },
    {
      id: 'vercel-app-refresh-token',
      title: 'Vercel app refresh token',
      confidence: 'certain',
      pattern: /vcr_[A-Za-z0-9_-]{56}/,
      keywords: ['vcr_'],
      env: 'VERCEL_REFRESH_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vcr_${fake.base64url(56)}`, `vcr_${fake.base64url(56, 2)}`],
        spares: [`VERCEL_REFRESH_TOKEN=vcr_${fake.base64url(55)}`, `qvcr_${fake.base64url(56)}`],
      },
    },
    {
      id: 'vercel-integration-token',
      title: 'Vercel integration token',
      confidence: 'certain',
      pattern: /vci_[A-Za-z0-9_-]{56}/,
      keywords: ['vci_'],
      env: 'VERCEL_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vci_${fake.base64url(56)}`, `vci_${fake.base64url(56, 2)}`],
        spares: [`VERCEL_TOKEN=vci_${fake.base64url(55)}`, `qvci_${fake.base64url(56)}`],
      },
    },
    {
      id: 'vercel-personal-access-token',
      title: 'Vercel personal access token',
      confidence: 'certain',
      pattern: /vcp_[A-Za-z0-9_-]{56}/,
      keywords: ['vcp_'],
      env: 'VERCEL_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vcp_${fake.base64url(56)}`, `vcp_${fake.base64url(56, 2)}`],
        spares: [`VERCEL_TOKEN=vcp_${fake.base64url(55)}`, `qvcp_${fake.base64url(56)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://vercel.com/account/tokens', steps: [] },
  },
};
