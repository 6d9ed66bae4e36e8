import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const falAi: Provider = {
  id: 'fal-ai',
  name: 'fal.ai',
  category: 'ai',
  rules: [
    {
      id: 'fal-ai-api-key',
      title: 'fal.ai API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
      words: ['fal', 'falai', 'falkey'],
      everyday: true,
      env: 'FAL_KEY',
      docs: 'https://fal.ai/docs',
      examples: {
        keys: [`${fake.uuid()}:${fake.hex(32, 2)}`, `${fake.uuid(3)}:${fake.hex(32, 4)}`],
        spares: [`FAL_KEY=${fake.uuid()}:${fake.hex(31, 2)}`, `checksum: ${fake.uuid()}:${fake.hex(32, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A fal key (id and secret, joined by a colon) belongs to an account or team, not to a person. With scope API it runs models; with scope ADMIN it '
      + 'also opens private models, the command line and the usage data.',
    uses: [
      'Making images, video and sound',
      'Calling your own deployed endpoints',
      'Deploying from CI (scope ADMIN)',
    ],
    generate: {
      page: 'https://fal.ai/dashboard/keys',
      steps: [
        'Open Keys in the dashboard of the right account or team.',
        'Choose Create Key, and name it after the service.',
        'Choose the scope API, unless it must deploy or manage: then ADMIN.',
        'Copy it at once: it is not shown again.',
      ],
    },
    risks: [
      'run models at your cost until the balance is used up',
      'call your private endpoints',
      'with ADMIN: change or replace your deployed apps, read their secrets by code of their own, and make further keys',
    ],
    practices: [
      'Scope API wherever models are only called.',
      'A key for each service, described, so that one can be revoked alone.',
      'A proxy on your server for browsers: the key never goes to the client.',
      'A team for each environment.',
    ],
    usage: {
      page: 'https://fal.ai/dashboard',
      steps: [
        'Look in the dashboard at usage and billing by model and day.',
        'With an ADMIN key read the usage by the Platform API (/v1/models/usage).',
        'List the keys with fal keys list, for ones that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://fal.ai/dashboard/keys',
      steps: [
        'Create a new key with the same scope, and give it to the services.',
        'Find the leaked one by its name or id, and revoke it in the dashboard or by the command below.',
        'If it was an ADMIN key, look at the deployed apps and the other keys.',
      ],
      effect: 'A revoked key is refused. Keys belong to the account, so all members who shared it need the new one.',
      command: 'fal keys revoke $FAL_KEY_ID',
    },
    sources: [
      { page: 'https://docs.fal.ai/documentation/model-apis/authentication/key-based', read: '2026-11-22' },
      { page: 'https://docs.fal.ai/documentation/model-apis/authentication', read: '2026-11-22' },
      { page: 'https://fal.ai/docs/api-reference/cli/keys', read: '2026-11-22' },
      { page: 'https://docs.fal.ai/platform-apis/authentication', read: '2026-11-22' },
    ],
  },
};
