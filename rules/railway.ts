import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const railway: Provider = {
  id: 'railway',
  name: 'Railway',
  category: 'cloud',
  rules: [
    {
      id: 'railway-api-token',
      title: 'Railway API token',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['railway'],
      everyday: true,
      env: 'RAILWAY_TOKEN',
      docs: 'https://docs.railway.com/reference/public-api',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`RAILWAY_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'A Railway account token acts as you in all your workspaces, a workspace token in one workspace, a project token in one environment of one '
      + 'project. They deploy code, and read the variables of the services, with the keys in them.',
    uses: ['Deploying from a CI pipeline', 'Calling the public GraphQL API', 'Running the CLI without a browser'],
    generate: {
      page: 'https://railway.com/account/tokens',
      steps: [
        'For a pipeline make a project token, in the settings of the project, for one environment.',
        'For what spans projects make a workspace token on the tokens page: choose the workspace there.',
        'Leave the workspace empty only for an account token of your own.',
        'Name it, copy it at once, and set it as `RAILWAY_TOKEN` (project) or `RAILWAY_API_TOKEN` (others).',
      ],
    },
    risks: [
      'read the variables of your services: database addresses, keys of other providers',
      'deploy other code in place of yours, or change domains and variables',
      'delete services and volumes with their data',
      'start services at your cost',
    ],
    practices: [
      'Project tokens for pipelines: one environment only.',
      'A usage limit for the workspace.',
      'Sealed variables, which cannot be read back.',
      'Two-factor authentication, and few admins in the workspace.',
    ],
    usage: {
      page: 'https://railway.com/workspace/audit-logs',
      steps: [
        'Admins open Audit Logs in the workspace: each entry has the event, the time, the project and who did it.',
        'Look for deployments, variables, domains and tokens that nobody of yours made or changed.',
        'Look at the usage for services that you do not know.',
      ],
    },
    revoke: {
      page: 'https://railway.com/account/tokens',
      steps: [
        'Account or workspace token: find it by its name on the tokens page, and delete it.',
        'Project token: open the settings of the project, Tokens, and delete it there.',
        'Make a new one with less reach, and put it in the pipeline.',
        'Replace every key that stood in variables which the token could read.',
      ],
      effect: 'A deleted token is refused by the API and the CLI. Deployments that were made with it go on running until you remove them.',
    },
    sources: [
      { page: 'https://docs.railway.com/reference/api', read: '2026-11-22' },
      { page: 'https://docs.railway.com/enterprise/audit-logs', read: '2026-11-22' },
    ],
  },
};
