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
};
