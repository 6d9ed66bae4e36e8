import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

/** Both keys are 32 hexadecimal digits: the name tells which one it is, and where it does not, the older one is meant. */
export const clarifai: Provider = {
  id: 'clarifai',
  name: 'Clarifai',
  category: 'ai',
  rules: [
    {
      id: 'clarifai-api-key',
      title: 'Clarifai API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['clarifai'],
      env: 'CLARIFAI_API_KEY',
      docs: 'https://docs.clarifai.com/control/authentication/app-specific-api-keys/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`curl -H "Authorization: Key ${fake.hex(32, 3)}" https://api.clarifai.com/v2/models`, `const app = new Clarifai.App({ apiKey: '${fake.hex(32, 4)}' });`, `import clarifai\n\nkey = '${fake.hex(32, 5)}'`],
        spares: [`CLARIFAI_API_KEY=${fake.hex(31)}`, `clarifai_model_version = "${fake.hex(32, 6)}"`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'clarifai-personal-access-token',
      title: 'Clarifai personal access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['clarifai', 'clarifaipat', 'clarifaiaccesstoken', 'clarifaipersonalaccesstoken', 'pat', 'accesstoken'],
      env: 'CLARIFAI_PAT',
      docs: 'https://docs.clarifai.com/control/authentication/pat/',
      examples: {
        keys: [fake.hex(32, 7), fake.hex(32, 8)],
        catches: [`export CLARIFAI_PAT=${fake.hex(32, 9)}`, `model = clarifai.Model(url=MODEL_URL, pat="${fake.hex(32, 10)}")`],
        spares: [`CLARIFAI_PAT=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Clarifai key authenticates calls to the Clarifai platform (header `Authorization: Key`). A personal access token acts as you in every app '
      + 'that you may use; an app-specific API key opens one app, within its scopes.',
    uses: ['Recognising what images and videos show', 'Running and training models', 'Searching the inputs of an app'],
    generate: {
      page: 'https://clarifai.com/settings/security',
      steps: [
        'For a personal access token: open the account settings, section Security, and create a token there.',
        'For an app-specific key: open the app, then its Settings, and create a key among its API keys.',
        'Name it after the service that will use it.',
        'Tick only the scopes that this service needs; to run a model it does not need to delete or create anything.',
        'Confirm, and copy it at once to your store.',
      ],
    },
    risks: [
      'run models and workflows at your cost, and use up the operations of your plan',
      'read the images, videos, texts and annotations that the app holds',
      'with write scopes: change or delete inputs, models and workflows',
      'with a personal access token: reach every app of yours and of your organisation, and make new apps and keys that outlive this one',
    ],
    practices: [
      'Scopes, chosen when a key is made and changed later: give each key the fewest.',
      'App-specific keys: where a program works with one app of its own, they open less than a personal access token.',
      'An app for each customer or environment, so that a key opens only its part.',
      'Two-factor authentication for the account.',
      'Audit logging, under Teams & Logs in the Control Center.',
    ],
    usage: {
      page: 'https://docs.clarifai.com/control/control-center/audit-log',
      steps: [
        'Open the Control Center, then Teams & Logs, for the audit log: what was done, by whom, with what result.',
        'Look for models, workflows, apps or members that nobody of yours made, changed or deleted.',
        'Compare the operations and the cost in the Control Center with what your services usually use.',
      ],
    },
    revoke: {
      page: 'https://clarifai.com/settings/security',
      steps: [
        'Find it by its name where it was made: personal access tokens in the account settings under Security, app keys in the Settings of the app.',
        'Delete it, and confirm.',
        'See that no app and no key exists that the leaked token may have made.',
      ],
      effect: 'A deleted key no longer authenticates; whatever still sends it fails until it has the new one. Apps and keys made with a leaked token stay.',
    },
    sources: [
      { page: 'https://docs.clarifai.com/control/authentication/key', read: '2026-11-21' },
      { page: 'https://docs.clarifai.com/control/authentication/pat', read: '2026-11-21' },
      { page: 'https://docs.clarifai.com/control/control-center/audit-log', read: '2026-11-21' },
    ],
  },
};
