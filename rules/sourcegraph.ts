import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sourcegraph: Provider = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  category: 'vcs',
  rules: [
    {
      id: 'sourcegraph-access-token',
      title: 'Sourcegraph access token',
      confidence: 'certain',
      pattern: /sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}/,
      keywords: ['sgp_'],
      env: 'SRC_ACCESS_TOKEN',
      docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
      examples: {
        keys: [`sgp_${fake.hex(40)}`, `sgp_local_${fake.hex(40, 2)}`],
        spares: [`SRC_ACCESS_TOKEN=sgp_${fake.hex(39)}`, `qsgp_${fake.hex(40)}`],
      },
    },
    {
      id: 'sourcegraph-dotcom-gateway-token',
      title: 'Sourcegraph dotcom gateway token',
      confidence: 'certain',
      pattern: /sgd_[0-9a-f]{64}/,
      keywords: ['sgd_'],
      env: 'SRC_GATEWAY_TOKEN',
      docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
      examples: {
        keys: [`sgd_${fake.hex(64)}`, `sgd_${fake.hex(64, 2)}`],
        spares: [`SRC_GATEWAY_TOKEN=sgd_${fake.hex(63)}`, `qsgd_${fake.hex(64)}`],
      },
    },
    {
      id: 'sourcegraph-licence-key-token',
      title: 'Sourcegraph licence key token',
      confidence: 'certain',
      pattern: /slk_[0-9a-f]{64}/,
      keywords: ['slk_'],
      env: 'SRC_LICENSE_TOKEN',
      docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
      examples: {
        keys: [`slk_${fake.hex(64)}`, `slk_${fake.hex(64, 2)}`],
        spares: [`SRC_LICENSE_TOKEN=slk_${fake.hex(63)}`, `qslk_${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    about:
      'A Sourcegraph access token acts as its user in the API: it searches and reads the code that the user may see. With the scope '
      + '`site-admin:sudo` it acts as any user.',
    uses: ['Running the `src` command line', 'Calling the GraphQL API from scripts', 'Letting editors search code'],
    generate: {
      page: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
      steps: [
        'In your own instance open the menu of your avatar, then Settings, then Access tokens.',
        'Choose Generate new token, and describe what it is for.',
        'Leave the scope `user:all`; do not take `site-admin:sudo` unless you must act as others.',
        'Choose how long it is valid, generate it, and copy it at once.',
      ],
    },
    risks: [
      'search and read all private code that the user may see, and the secrets in it',
      'run batch changes and change settings in the name of the user',
      'with `site-admin:sudo`: act as every user, admins too',
    ],
    practices: [
      'An end date for each token.',
      '`user:all` only; `site-admin:sudo` for nothing that runs day by day.',
      'A user of its own for a program, with access to few repositories.',
    ],
    usage: {
      page: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
      steps: [
        'Look in Access tokens of the settings: when the token was last used, and tokens you did not make.',
        'As site admin read the audit and security events of the instance for the user.',
        'Look for batch changes, webhooks and settings that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
      steps: [
        'Generate a new token and move the scripts to it.',
        'In Settings, Access tokens, delete the leaked one; a site admin can do so for any user.',
        'For a licence or gateway token write to Sourcegraph.',
        'Change secrets that stand in code which the token could read.',
      ],
      effect: 'A deleted token is refused, and cannot be seen or used again. Code that was read stays known.',
    },
    sources: [
      { page: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token', read: '2026-11-22' },
    ],
  },
};
