import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gitguardian: Provider = {
  id: 'gitguardian',
  name: 'GitGuardian',
  category: 'ci',
  rules: [
    {
      id: 'gitguardian-personal-access-token-api-key',
      title: 'GitGuardian personal access token / API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{64,71}/,
      words: ['gitguardian'],
      env: 'GITGUARDIAN_API_KEY',
      docs: 'https://docs.gitguardian.com/api-docs/',
      examples: {
        keys: [fake.hex(66), fake.hex(68, 2)],
        spares: [`GITGUARDIAN_API_KEY=${fake.hex(62)}`, `checksum: ${fake.hex(66)}`],
      },
    },
  ],
  guide: {
    about:
      'A GitGuardian API key calls the API of a workspace and the scanner ggshield. A personal access token belongs to one user and sees what that '
      + 'user sees; a service account token belongs to the workspace. Both have scopes.',
    uses: [
      'Scanning commits with ggshield on a workstation',
      'Scanning in CI pipelines, with a service account',
      'Reading and handling incidents from scripts',
    ],
    generate: {
      page: 'https://dashboard.gitguardian.com/api/personal-access-tokens',
      steps: [
        'Open the API section of the workspace: Personal access tokens for yourself, Service accounts for a pipeline.',
        'Choose to create a token, and name it after its use and machine.',
        'Set an expiry date; GitGuardian writes to you five days before.',
        'Tick only the scopes that are needed: for scanning, the scan scope and no incident scope.',
        'Copy it at once: it is not shown again.',
      ],
    },
    risks: [
      'with incident scopes: read where your leaked secrets are, and so find those that still work',
      'with write or share scopes: close incidents, or share them with outsiders',
      'with any scope: use up the scan quota of the workspace, so that your own scans fail',
    ],
    practices: [
      'Scopes for each token; scanning needs no access to incidents.',
      'An expiry of a week to a year.',
      'Service accounts for pipelines, personal tokens only on workstations.',
      'A personal token ends with its user: remove those who leave from the workspace.',
    ],
    usage: {
      steps: [
        'Look through the audit logs of the workspace, where your plan has them: an entry names the user or token and the address it came from.',
        'Look for incidents that were read, shared, resolved or ignored by nobody of yours.',
        'Compare the API quota that was used with what your hooks and pipelines usually use.',
      ],
    },
    revoke: {
      page: 'https://dashboard.gitguardian.com/api/personal-access-tokens',
      steps: [
        'Make the new token, and put it where ggshield and the pipelines read it.',
        'In the API section find the old one by its name, under Personal access tokens or Service accounts, and revoke it.',
        'If it could read incidents, treat every secret in them that is still valid as known to others, and replace it.',
      ],
      effect:
        'Requests with the revoked token are refused; hooks and pipelines that still hold it fail. The tokens of a user who is deleted go with the '
        + 'user.',
    },
    sources: [
      { page: 'https://docs.gitguardian.com/api-docs/personal-access-tokens', read: '2026-11-22' },
      { page: 'https://docs.gitguardian.com/api-docs/authentication', read: '2026-11-22' },
    ],
  },
};
