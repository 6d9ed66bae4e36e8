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
};
