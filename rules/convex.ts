import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const convex: Provider = {
  id: 'convex',
  name: 'Convex',
  category: 'db',
  rules: [
    {
      id: 'convex-deploy-key',
      title: 'Convex deploy key',
      confidence: 'certain',
      pattern: /(?:prod|dev|preview|project):[a-z0-9][a-z0-9:_-]{2,80}\|eyJ2MiI6[A-Za-z0-9+/]{40,60}={0,2}/,
      keywords: ['|eyJ2MiI6'],
      env: 'CONVEX_DEPLOY_KEY',
      docs: 'https://docs.convex.dev/cli/deploy-key-types',
      examples: {
        keys: [
          `prod:${fake.lower(6)}-${fake.lower(7, 2)}-361|${structured.base64(`{"v2":"${fake.hex(32)}"}`)}`,
          `preview:${fake.lower(6, 3)}:${fake.lower(7, 4)}|${structured.base64(`{"v2":"${fake.hex(32, 2)}"}`)}`,
        ],
        spares: [
          `CONVEX_DEPLOYMENT=dev:${fake.lower(6)}-${fake.lower(7, 2)}-361`,
          `CONVEX_DEPLOY_KEY=prod:${fake.lower(6)}-${fake.lower(7, 2)}-361|eyJ2MiI6${fake.alnum(12, 3)}`,
        ],
      },
    },
  ],
  guide: {
    about:
      'A deploy key names a deployment, a project or a team of Convex and lets the command line work on it without signing in: push code, and '
      + 'read and write data.',
    uses: [
      'Deploying from a build or from CI',
      'Making preview deployments for branches',
      'Running functions by script',
    ],
    generate: {
      page: 'https://docs.convex.dev/cli/deploy-key-types',
      steps: [
        'Make a key for the one thing it is for: production, a preview or a development deployment.',
        'Set it as CONVEX_DEPLOY_KEY where the build runs, in the settings of that service.',
      ],
    },
    risks: [
      'replace the code of the deployment by other code',
      'read, change and delete the data in it',
    ],
    practices: [
      'No deploy key on machines of developers: npx convex dev signs in instead.',
      'Preview keys for builds of branches, and the production key only where production is built.',
    ],
    sources: [
      { page: 'https://docs.convex.dev/cli/deploy-key-types.md', read: '2026-11-22' },
      { page: 'https://docs.convex.dev/management-api/create-deploy-key', read: '2026-11-22' },
    ],
  },
};
