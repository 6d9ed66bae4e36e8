import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const codecov: Provider = {
  id: 'codecov',
  name: 'Codecov',
  category: 'ci',
  rules: [
    {
      id: 'codecov-upload-token',
      title: 'Codecov upload token',
      confidence: 'likely',
      pattern: /(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32})/,
      words: ['codecov'],
      env: 'CODECOV_TOKEN',
      docs: 'https://docs.codecov.com/docs/adding-the-codecov-token',
      examples: {
        keys: [fake.uuid(), fake.alnum(32, 2)],
        spares: [`CODECOV_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.codecov.io/', steps: [] },
  },
};
