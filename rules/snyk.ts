import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const snyk: Provider = {
  id: 'snyk',
  name: 'Snyk',
  category: 'ci',
  rules: [
    {
      id: 'snyk-access-token-newer',
      title: 'Snyk access token (newer)',
      confidence: 'certain',
      pattern: /snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9._-]{60,300}/,
      keywords: ['snyk_sat.', 'snyk_uat.'],
      env: 'SNYK_TOKEN',
      docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
      examples: {
        keys: [`snyk_sat.${fake.hex(8)}.${fake.base64url(68, 2)}`, `snyk_uat.${fake.hex(8, 3)}.${fake.base64url(76, 4)}`],
        spares: [`SNYK_TOKEN=snyk_sat.${fake.hex(8)}.${fake.base64url(56, 2)}`, `qsnyk_sat.${fake.hex(8)}.${fake.base64url(68, 2)}`],
      },
    },
    {
      id: 'snyk-api-token',
      title: 'Snyk API token',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['snyk'],
      env: 'SNYK_TOKEN',
      docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`SNYK_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'A Snyk token authenticates the CLI, plugins in an IDE or CI, and the API. A personal token may do what its owner may in every organisation of '
      + 'theirs; a service account token has the role of that account.',
    uses: ['Testing code and dependencies with the CLI', 'Scanning in CI', 'Reading projects and issues through the API'],
    generate: {
      page: 'https://app.snyk.io/account',
      steps: [
        'For automation on an Enterprise plan: make a service account for the organisation or group, with the smallest role.',
        'For yourself: open General in the account settings, and take the token there.',
        'Copy it at once to your store.',
      ],
    },
    risks: [
      'read which vulnerabilities your projects have and have not fixed: a map for an attack',
      'change or delete projects, and ignore issues so that they are no longer reported',
      'read the members, integrations and settings that the role may see',
    ],
    practices: [
      'Service accounts for CI and other programs, so that the token is not tied to a person.',
      'A role with few permissions for each service account.',
      'Personal access tokens with an expiry, where your plan has them.',
    ],
    usage: {
      page: 'https://app.snyk.io/',
      steps: [
        'Look through the audit logs of the organisation or group, where your plan has them.',
        'Look for projects deleted, issues ignored, and members or service accounts added by nobody of yours.',
      ],
    },
    revoke: {
      page: 'https://app.snyk.io/account',
      steps: [
        'For a personal API token: open General in the account settings and choose Revoke & Regenerate.',
        'A new one takes its place: put it wherever the old one was used.',
        'For a service account: make a new one, move the programs, and delete the old one in the settings.',
      ],
      effect: 'Everything that uses the revoked token stops working at once.',
    },
    sources: [{ page: 'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token', read: '2026-11-21' }],
  },
};
