import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const socketDev: Provider = {
  id: 'socket-dev',
  name: 'Socket',
  category: 'ci',
  rules: [
    {
      id: 'socket-dev-api-token',
      title: 'Socket API token',
      confidence: 'certain',
      pattern: /sktsec_[A-Za-z0-9_-]{40,80}/,
      keywords: ['sktsec_'],
      randomness: 'token',
      env: 'SOCKET_SECURITY_API_KEY',
      docs: 'https://docs.socket.dev/',
      examples: {
        keys: [`sktsec_${fake.base64url(48)}`, `sktsec_${fake.base64url(56, 2)}`],
        spares: [`SOCKET_SECURITY_API_KEY=sktsec_${fake.base64url(36)}`, `qsktsec_${fake.base64url(48)}`],
      },
    },
  ],
  guide: {
    about: 'A Socket API token opens the Socket API and CLI for an organisation, within its scopes: scans, alerts and dependencies of its code.',
    uses: ['Scanning dependencies in CI', 'Wrapping package installs with the Socket CLI', 'Reading alerts and reports by script'],
    generate: {
      page: 'https://socket.dev/dashboard',
      steps: [
        'Open the settings of the organisation in the dashboard, and there API Tokens.',
        'Make a token for this one service.',
        'Tick only the scopes it needs, for instance `full-scans:create` for CI.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'read which packages and versions you use, and which known weaknesses they have',
      'delete scans, or make false ones, where the scopes allow it',
      'with the scopes of `api-tokens`: make tokens that outlive this one',
      'use up the quota, so that your own checks fail',
    ],
    practices: [
      'Scopes for each token, for instance `alerts:list` or `full-scans:create`.',
      'A token for each pipeline; the dashboard shows when each was last used and what quota is left.',
      'The scopes of `api-tokens` and `audit-log` only where a tool really manages tokens.',
    ],
    usage: {
      page: 'https://socket.dev/dashboard',
      steps: [
        'Look at the token in the dashboard: when it was last used, and the quota.',
        'Read the audit log of the organisation (scope `audit-log:list` in the API).',
        'Look for tokens, scans and settings that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://socket.dev/dashboard',
      steps: [
        'Make a new token with the same scopes, or rotate the old one, and move the pipelines to it.',
        'Find the leaked one under API Tokens and revoke it.',
        'Revoke tokens that may have been made with it.',
      ],
      effect: 'A revoked token is refused; a pipeline that still has it fails until it gets the new one.',
    },
    sources: [
      { page: 'https://docs.socket.dev/docs/settings-1', read: '2026-11-22' },
    ],
  },
};
