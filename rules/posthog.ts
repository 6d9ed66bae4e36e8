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
    about:
      'A PostHog personal API key acts as its user, within its scopes. An OAuth token does so for an application. A feature flags secure key reads '
      + 'the flags of one project. The project key is public, and only sends events.',
    uses: ['Querying events and persons from scripts', 'Changing feature flags in pipelines', 'Evaluating flags on a server'],
    generate: {
      page: 'https://app.posthog.com/settings/user-api-keys',
      steps: [
        'Open your account settings, Personal API keys, and create one.',
        'Label it after its use.',
        'Choose one organisation or project, and only the scopes that are needed: read where nothing is changed.',
        'Copy it at once: after a reload it is not shown again.',
        'For flags on a server take the feature flags secure key from the project settings instead.',
      ],
    },
    risks: [
      'with read scopes: read events, persons and recordings, and so what your users did and who they are',
      'with write scopes: switch feature flags for all users, or delete data',
      'a feature flags key: read the flags, their conditions and remote configuration, encrypted values too',
    ],
    practices: [
      'Scopes for each key, read or write; they can be changed later.',
      'Feature flags secure keys, not personal keys, for evaluating flags.',
      'OAuth for applications that others install.',
      'A key of a person ends with the user: remove those who leave.',
    ],
    usage: {
      page: 'https://app.posthog.com/settings/user-api-keys',
      steps: [
        'Look in the list of personal keys for ones that you did not make.',
        'Read the activity log of the project for flags, insights and settings that nobody of yours changed.',
        'Look for exports and queries that do not fit your scripts.',
      ],
    },
    revoke: {
      page: 'https://app.posthog.com/settings/user-api-keys',
      steps: [
        'Personal key: roll it for a new value with the same scopes, or delete it and make one with fewer.',
        'Feature flags key: replace it in the project settings, Feature Flags.',
        'OAuth token: take the access from the application in the settings of the user.',
        'Put the new values in your services, and see that flags still work.',
      ],
      effect: 'A rolled or deleted key is refused, and scripts that hold it fail. Flags that were changed stay changed: compare them with the activity log.',
    },
    sources: [
      { page: 'https://posthog.com/docs/api/personal-api-keys', read: '2026-11-22' },
      { page: 'https://posthog.com/docs/api/scopes', read: '2026-11-22' },
      { page: 'https://posthog.com/docs/feature-flags/remote-config', read: '2026-11-22' },
    ],
  },
};
