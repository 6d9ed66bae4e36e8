import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const posthog: Provider = {
  id: 'posthog',
  name: 'PostHog',
  category: 'monitoring',
  rules: [
    {
      id: 'posthog-feature-flags-secure-key',
      title: 'PostHog feature flags secure key',
      confidence: 'certain',
      pattern: /phs_[A-Za-z0-9]{40,60}/,
      keywords: ['phs_'],
      randomness: 'token',
      env: 'POSTHOG_FEATURE_FLAGS_KEY',
      docs: 'https://posthog.com/docs/api',
      examples: {
        keys: [`phs_${fake.alnum(45)}`, `phs_${fake.alnum(50, 2)}`],
        spares: [`POSTHOG_FEATURE_FLAGS_KEY=phs_${fake.alnum(37)}`, `qphs_${fake.alnum(45)}`],
      },
    },
    {
      id: 'posthog-oauth-access-refresh-token',
      title: 'PostHog OAuth access / refresh token',
      confidence: 'certain',
      pattern: /ph[ar]_[A-Za-z0-9]{40,60}/,
      keywords: ['pha_', 'phr_'],
      randomness: 'token',
      env: 'POSTHOG_OAUTH_TOKEN',
      docs: 'https://posthog.com/docs/api',
      examples: {
        keys: [`pha_${fake.alnum(45)}`, `phr_${fake.alnum(50, 2)}`],
        spares: [`POSTHOG_OAUTH_TOKEN=pha_${fake.alnum(37)}`, `qpha_${fake.alnum(45)}`],
      },
    },
    {
      id: 'posthog-personal-api-key',
      title: 'PostHog personal API key',
      confidence: 'certain',
      pattern: /phx_[A-Za-z0-9]{43,49}/,
      keywords: ['phx_'],
      randomness: 'token',
      env: 'POSTHOG_PERSONAL_API_KEY',
      docs: 'https://posthog.com/docs/api',
      examples: {
        keys: [`phx_${fake.alnum(45)}`, `phx_${fake.alnum(47, 2)}`],
        spares: [`POSTHOG_PERSONAL_API_KEY=phx_${fake.alnum(41)}`, `qphx_${fake.alnum(45)}`],
      },
    },
    {
      id: 'posthog-project-api-key',
      title: 'PostHog project API key',
      confidence: 'certain',
      pattern: /phc_[A-Za-z0-9]{41,44}/,
      keywords: ['phc_'],
      randomness: 'token',
      publicByDesign: 'The project key stands in web pages and apps: events can be sent with it, and nothing can be read.',
      env: 'POSTHOG_API_KEY',
      docs: 'https://posthog.com/docs/api',
      examples: {
        keys: [`phc_${fake.alnum(42)}`, `phc_${fake.alnum(43, 2)}`],
        spares: [`POSTHOG_API_KEY=phc_${fake.alnum(40)}`, `qphc_${fake.alnum(42)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.posthog.com/settings/user-api-keys', steps: [] },
  },
};
