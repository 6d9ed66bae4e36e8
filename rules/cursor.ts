import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cursor: Provider = {
  id: 'cursor',
  name: 'Cursor',
  category: 'ai',
  rules: [
    {
      id: 'cursor-api-key',
      title: 'Cursor API key',
      confidence: 'likely',
      pattern: /key_[0-9a-f]{64}/,
      words: ['cursor'],
      everyday: true,
      env: 'CURSOR_API_KEY',
      docs: 'https://docs.cursor.com/',
      examples: {
        keys: [`key_${fake.hex(64)}`, `key_${fake.hex(64, 2)}`],
        spares: [`CURSOR_API_KEY=key_${fake.hex(63)}`, `checksum: key_${fake.hex(64)}`],
      },
    },
    {
      id: 'cursor-api-key-crsr',
      title: 'Cursor API key (begins crsr_)',
      confidence: 'certain',
      pattern: /crsr_[0-9a-f]{64}/,
      keywords: ['crsr_'],
      env: 'CURSOR_API_KEY',
      docs: 'https://docs.cursor.com/',
      examples: {
        keys: [`crsr_${fake.hex(64)}`, `crsr_${fake.hex(64, 2)}`],
        spares: [`CURSOR_API_KEY=crsr_${fake.hex(63)}`, `qcrsr_${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    about:
      'A Cursor API key is of a user (command line and cloud agents), of a service account, or of a team (Admin and Analytics API). A user key works on '
      + 'the repositories that Cursor was given; an admin key reads and manages the team.',
    uses: [
      'Running agents from scripts and CI',
      'Reading usage and spending of a team',
      'Managing members and limits',
    ],
    generate: {
      page: 'https://cursor.com/dashboard',
      steps: [
        'User key: open the dashboard, Integrations, and create one.',
        'Team key: an administrator opens the API keys of the team; choose the scope Read-only if it only reads usage.',
        'For automation of a team on the Enterprise plan make a service account, with a key of its own.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'start agents on your repositories, read the code, and propose or push changes',
      'spend your usage and that of the team',
      'with an admin key: read members, their e-mail addresses and activity, and change limits and members',
    ],
    practices: [
      'Service accounts (Enterprise) instead of keys of people.',
      'Read-only scope for team keys.',
      'Monthly spending limits for the team, which only administrators may change.',
      'Access of the Git app to chosen repositories only.',
    ],
    usage: {
      page: 'https://cursor.com/dashboard',
      steps: [
        'Look at the usage by day, user and model for work that nobody did.',
        'Look through the cloud agents and the branches and pull requests that they made.',
        'On the Enterprise plan read the audit log for keys and members.',
      ],
    },
    revoke: {
      page: 'https://cursor.com/dashboard',
      steps: [
        'Make a new key, and give it to the scripts and the CI.',
        'Open the place where the leaked one was made (Integrations, team API keys, or the service account), and delete it.',
        'Stop agents that still run and are not yours, and close what they proposed.',
      ],
      effect: 'A deleted key is refused. A team key belongs to the organisation and goes on when the administrator who made it leaves.',
    },
    sources: [
      { page: 'https://cursor.com/docs/api.md', read: '2026-11-22' },
      { page: 'https://cursor.com/docs/account/enterprise/service-accounts.md', read: '2026-11-22' },
    ],
  },
};
