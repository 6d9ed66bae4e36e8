import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const sentry: Provider = {
  id: 'sentry',
  name: 'Sentry',
  category: 'monitoring',
  rules: [
    {
      id: 'sentry-auth-token-older',
      title: 'Sentry auth token (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['sentry'],
      env: 'SENTRY_AUTH_TOKEN',
      docs: 'https://docs.sentry.io/account/auth-tokens/',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`SENTRY_AUTH_TOKEN=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
    {
      id: 'sentry-dsn',
      title: 'Sentry DSN',
      confidence: 'certain',
      pattern: /https:\/\/[0-9a-f]{32}@(?:o[0-9]+\.)?(?:ingest\.(?:[a-z]{2}\.)?)?sentry\.io\/[0-9]+/,
      keywords: ['sentry.io'],
      publicByDesign: 'It stands in web pages and apps: events can be sent with it, and nothing can be read.',
      env: 'SENTRY_DSN',
      docs: 'https://docs.sentry.io/account/auth-tokens/',
      examples: {
        keys: [`https://${fake.hex(32)}@sentry.io/${fake.digits(9, 2)}`, `https://${fake.hex(32, 5)}@o${fake.digits(17, 6)}.ingest.${fake.lower(2, 7)}.sentry.io/${fake.digits(17, 8)}`],
        spares: [`SENTRY_DSN=https://${fake.hex(24)}`, `qhttps://${fake.hex(32)}@sentry.io/${fake.digits(9, 2)}`],
      },
    },
    {
      id: 'sentry-integration-token',
      title: 'Sentry integration token',
      confidence: 'certain',
      pattern: /sntryi_[0-9a-f]{64}/,
      keywords: ['sntryi_'],
      env: 'SENTRY_INTEGRATION_TOKEN',
      docs: 'https://docs.sentry.io/account/auth-tokens/',
      examples: {
        keys: [`sntryi_${fake.hex(64)}`, `sntryi_${fake.hex(64, 2)}`],
        spares: [`SENTRY_INTEGRATION_TOKEN=sntryi_${fake.hex(63)}`, `qsntryi_${fake.hex(64)}`],
      },
    },
    {
      id: 'sentry-organization-auth-token',
      title: 'Sentry organization auth token',
      confidence: 'certain',
      pattern: /sntrys_eyJ[A-Za-z0-9+/=]{60,400}_[A-Za-z0-9+/]{43}/,
      keywords: ['sntrys_eyJ'],
      checks: ['sentry-json'],
      env: 'SENTRY_AUTH_TOKEN',
      docs: 'https://docs.sentry.io/account/auth-tokens/',
      examples: {
        keys: [`sntrys_${structured.json({ iat: 1700000010.25, url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: 'acme' })}_${fake.base64(43, 1)}`, `sntrys_${structured.json({ iat: 1700000020.25, url: 'https://sentry.io', region_url: 'https://de.sentry.io', org: 'example-shop' })}_${fake.base64(43, 2)}`],
        spares: [`SENTRY_AUTH_TOKEN=sntrys_eyJ${fake.base64(68)}_${fake.base64(42, 2)}`, `qsntrys_eyJ${fake.base64(68)}_${fake.base64(43, 2)}`],
      },
    },
    {
      id: 'sentry-user-app-auth-token',
      title: 'Sentry user app auth token',
      confidence: 'certain',
      pattern: /sntrya_[0-9a-f]{64}/,
      keywords: ['sntrya_'],
      env: 'SENTRY_APP_TOKEN',
      docs: 'https://docs.sentry.io/account/auth-tokens/',
      examples: {
        keys: [`sntrya_${fake.hex(64)}`, `sntrya_${fake.hex(64, 2)}`],
        spares: [`SENTRY_APP_TOKEN=sntrya_${fake.hex(63)}`, `qsntrya_${fake.hex(64)}`],
      },
    },
    {
      id: 'sentry-user-auth-token',
      title: 'Sentry user auth token',
      confidence: 'certain',
      pattern: /sntryu_[0-9a-f]{64}/,
      keywords: ['sntryu_'],
      env: 'SENTRY_AUTH_TOKEN',
      docs: 'https://docs.sentry.io/account/auth-tokens/',
      examples: {
        keys: [`sntryu_${fake.hex(64)}`, `sntryu_${fake.hex(64, 2)}`],
        spares: [`SENTRY_AUTH_TOKEN=sntryu_${fake.hex(63)}`, `qsntryu_${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    about: 'An auth token uses the Sentry API with the scopes it was made with. Tokens of an organization and of an internal integration reach all its projects; a user token acts as its user.',
    uses: ['uploading source maps and releases from CI', 'sentry-cli', 'reading issues and changing projects by the API'],
    generate: {
      page: 'https://docs.sentry.io/api/guides/create-auth-token/',
      steps: [
        'For CI, make an organization auth token: it has a small fixed set of permissions.',
        'For more, open Settings, Custom Integrations, Create New Integration, and choose Internal Integration.',
        'Give it only the permissions that its calls need and copy the token.',
      ],
    },
    risks: [
      'Reading events: stack traces, request data, e-mail addresses, and secrets that were logged by mistake.',
      'Changing or deleting projects, alerts and members, with a token of wide scope.',
      'Uploading releases and source maps in your name.',
    ],
    practices: ['One token for each purpose, so that one can be revoked alone.', 'Prefer tokens of the organization to those of a user.'],
    usage: { steps: ["Look through the organization's audit log for changes that nobody on the team made.", 'Look for releases, integrations and tokens that are not yours.'] },
    revoke: {
      page: 'https://sentry.io/settings/auth-tokens/',
      steps: ['Make the new token and change it wherever the old one is used.', 'Revoke the old one: organization tokens in the organization settings, user tokens in the account settings, integration tokens on the page of the integration.'],
      effect: 'A revoked token can no longer authenticate; revoking an organization token is noted in the audit log.',
    },
    sources: [
      { page: 'https://docs.sentry.io/api/organizations/revoke-an-org-auth-token/', read: '2026-11-21' },
      { page: 'https://docs.sentry.io/api/guides/create-auth-token/', read: '2026-11-21' },
      { page: 'https://docs.sentry.io/product/accounts/auth-tokens/', read: '2026-11-21' },
    ],
  },
};
