import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rollbar: Provider = {
  id: 'rollbar',
  name: 'Rollbar',
  category: 'monitoring',
  rules: [
    {
      id: 'rollbar-access-token',
      title: 'Rollbar access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['rollbar'],
      env: 'ROLLBAR_ACCESS_TOKEN',
      docs: 'https://docs.rollbar.com/docs/access-tokens',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ROLLBAR_ACCESS_TOKEN=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://rollbar.com/settings/', steps: [] },
  },
};
