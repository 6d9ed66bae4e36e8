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
    revoke: { page: 'https://railway.com/account/tokens', steps: [] },
  },
};
