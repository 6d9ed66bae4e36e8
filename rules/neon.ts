import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const neon: Provider = {
  id: 'neon',
  name: 'Neon',
  category: 'db',
  rules: [
    {
      id: 'neon-api-key',
      title: 'Neon API key',
      confidence: 'certain',
      pattern: /napi_[a-z0-9]{64}/,
      anywhere: true,
      env: 'NEON_API_KEY',
      docs: 'https://neon.tech/docs/manage/api-keys',
      examples: {
        keys: [`napi_${fake.lowerAlnum(64)}`, `napi_${fake.lowerAlnum(64, 2)}`],
        spares: [`NEON_API_KEY=napi_${fake.lowerAlnum(63)}`, `qnapi_${fake.lowerAlnum(64)}`],
      },
    },
    {
      id: 'neon-connection-address',
      title: 'Neon connection address',
      confidence: 'certain',
      pattern: /postgres(?:ql)?:\/\/[^:\s/@]{3,64}:npg_[A-Za-z0-9]{12,16}@[a-z0-9-]+\.[a-z0-9.-]*neon\.tech\/[\w?=&%.+-]+/,
      keywords: ['neon.tech'],
      precedence: 1,
      env: 'DATABASE_URL',
      docs: 'https://neon.tech/docs/manage/api-keys',
      examples: {
        keys: [`postgres://${fake.base64url(11)}:npg_${fake.alnum(13, 2)}@${fake.lowerAlnum(9, 3)}.neon.tech/${fake.base64url(9, 4)}`, `postgresql://${fake.base64url(19, 6)}:npg_${fake.alnum(14, 7)}@${fake.lowerAlnum(17, 8)}.${fake.lowerAlnum(9, 9)}neon.tech/${fake.base64url(17, 10)}`],
        spares: [`DATABASE_URL=postgres://${fake.base64url(11)}:npg_${fake.alnum(5, 2)}`, `qpostgres://${fake.base64url(11)}:npg_${fake.alnum(13, 2)}@${fake.lowerAlnum(9, 3)}.neon.tech/${fake.base64url(9, 4)}`],
      },
    },
  ],
  guide: {
    about:
      'A Neon API key manages databases: a personal one every project of its user, an organisation key all of the organisation, a project key one '
      + 'project. A connection address holds the password of a Postgres role, and opens the data itself.',
    uses: ['Making branches and databases in pipelines', 'Terraform and the Neon CLI', 'Connecting an application to Postgres'],
    generate: {
      page: 'https://console.neon.tech/app/settings/api-keys',
      steps: [
        'For one project make a project-scoped key: organisation Settings, API keys, Create new, Project-scoped.',
        'A personal key is made under Account settings, API keys.',
        'Name it after its use, and copy it at once: it is not shown again.',
        'For an application make a Postgres role of its own, with only the rights that it needs, and take its address from Connect.',
      ],
    },
    risks: [
      'with a connection address: read, change and delete the rows that the role may touch',
      'with an API key: read connection addresses and reset passwords, and so reach the data',
      'with an API key: delete projects and branches, or make large ones at your cost',
    ],
    practices: [
      'Project-scoped keys: no other project, and the project itself cannot be deleted with them.',
      'An IP allow list for the project, in its network security settings, where your plan has it.',
      'A Postgres role for each application, not the owner role.',
      'Limits for compute size and projects.',
    ],
    usage: {
      page: 'https://console.neon.tech/app/settings/api-keys',
      steps: [
        'The list of API keys shows who made each key and when it was last used; `neon api-keys list` shows it too.',
        'Look at the operations of the project for branches, roles and resets that nobody of yours made.',
        'In the database look for roles that you do not know, and in Monitoring for connections at odd times.',
      ],
    },
    revoke: {
      page: 'https://console.neon.tech/app/settings/api-keys',
      steps: [
        'API key: find it in the account or organisation settings, API keys, and revoke it.',
        'Address: in the project open Branches, the branch, Roles & Databases, and choose Reset password in the menu of the role.',
        'Child branches keep the old password: reset it there too.',
        'To change without a break make a second role, move the applications, then drop the first.',
        'Give the new address to every place that holds the old one.',
      ],
      effect:
        'A revoked key gets a 401 on its next call, and does not come back. After a reset the old password opens no new connection; end sessions '
        + 'that are still open.',
      command: 'curl -X DELETE "https://console.neon.tech/api/v2/api_keys/$KEY_ID" -H "Authorization: Bearer $NEON_API_KEY"',
    },
    sources: [
      { page: 'https://neon.com/docs/manage/api-keys/', read: '2026-11-22' },
      { page: 'https://neon.com/faqs/rotate-neon-api-keys', read: '2026-11-22' },
      { page: 'https://neon.com/faqs/reset-database-password', read: '2026-11-22' },
    ],
  },
};
