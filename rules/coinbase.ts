import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coinbase: Provider = {
  id: 'coinbase',
  name: 'Coinbase',
  category: 'crypto',
  rules: [
    {
      id: 'coinbase-api-secret',
      title: 'Coinbase API secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{64}/,
      words: ['coinbase'],
      env: 'COINBASE_API_SECRET',
      docs: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        spares: [`COINBASE_API_SECRET=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
    {
      id: 'coinbase-cdp-api-key-name',
      title: 'Coinbase CDP API key name',
      confidence: 'possible',
      pattern: /organizations\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/apiKeys\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['organizations'],
      env: 'COINBASE_API_KEY_NAME',
      docs: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
      examples: {
        keys: [`organizations/${fake.uuid()}/apiKeys/${fake.uuid(2)}`, `organizations/${fake.uuid(3)}/apiKeys/${fake.uuid(4)}`],
        spares: [`COINBASE_API_KEY_NAME=organizations/${fake.uuid()}/apiKeys/${fake.hex(8, 2)}`, `qorganizations/${fake.uuid()}/apiKeys/${fake.uuid(2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://portal.cdp.coinbase.com/projects/api-keys', steps: [] },
  },
};
