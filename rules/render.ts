import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const render: Provider = {
  id: 'render',
  name: 'Render',
  category: 'cloud',
  rules: [
    {
      id: 'render-api-key',
      title: 'Render API key',
      confidence: 'certain',
      pattern: /rnd_[A-Za-z0-9]{28}/,
      keywords: ['rnd_'],
      randomness: 'token',
      env: 'RENDER_API_KEY',
      docs: 'https://render.com/docs/api',
      examples: {
        keys: [`rnd_${fake.alnum(28)}`, `rnd_${fake.alnum(28, 2)}`],
        spares: [`RENDER_API_KEY=rnd_${fake.alnum(27)}`, `qrnd_${fake.alnum(28)}`],
      },
    },
  ],
  guide: {
    about:
      'A classic Render API key reaches every workspace of its user, with nearly all that the dashboard can do. A scoped key opens one workspace, '
      + 'within the permissions chosen for it.',
    uses: ['Starting deploys from a pipeline', 'Terraform and scripts that manage services', 'Reading metrics and logs'],
    generate: {
      page: 'https://dashboard.render.com/u/settings#api-keys',
      steps: [
        'Open Account Settings, API keys, and choose Create API key.',
        'Name it after its use.',
        'Choose the one workspace, and for each resource only the permissions that are needed, where scoped keys are offered.',
        'Generate it, and copy it at once: it is shown in full only once.',
        'Only to start a deploy use the deploy hook of the service instead.',
      ],
    },
    risks: [
      'read the environment variables and environment groups of your services, with the keys in them',
      'deploy other code, run one-off jobs, or change domains',
      'delete services and databases',
      'start services at your cost',
    ],
    practices: [
      'Scoped keys: one workspace, permissions for each resource.',
      'Deploy hooks for pipelines that only deploy.',
      'Protected environments, for what only admins may change, on plans that have them.',
      'A user of its own for automation, with a low role.',
    ],
    usage: {
      page: 'https://dashboard.render.com/',
      steps: [
        'On the Organization and Enterprise plans an admin exports the audit log: Workspace Settings, Compliance, Audit Logs.',
        'Look at the events of each service for deploys and changes that nobody of yours made.',
        'Look for services, members and keys that you do not know.',
      ],
    },
    revoke: {
      page: 'https://dashboard.render.com/u/settings#api-keys',
      steps: [
        'Create a new key with fewer permissions, and move what uses the old one.',
        'In Account Settings, API keys, find the old one by its name, and revoke it.',
        'Replace the keys that stood in environment variables which it could read.',
      ],
      effect: 'Requests with a revoked key are refused. Services that were made or changed with it go on until you undo that.',
    },
    sources: [
      { page: 'https://render.com/docs/scoped-api-keys', read: '2026-11-22' },
      { page: 'https://render.com/docs/api-keys.md', read: '2026-11-22' },
      { page: 'https://render.com/docs/audit-logs', read: '2026-11-22' },
      { page: 'https://render.com/api', read: '2026-11-22' },
    ],
  },
};
