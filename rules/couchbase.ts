import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const couchbase: Provider = {
  id: 'couchbase',
  name: 'Couchbase',
  category: 'db',
  rules: [
    {
      id: 'couchbase-api-key',
      title: 'Couchbase API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{60,120}={0,2}/,
      words: ['couchbase', 'capella'],
      env: 'COUCHBASE_API_KEY',
      examples: {
        keys: [fake.base64(68), `${fake.base64(76, 2)}=`],
        spares: [`COUCHBASE_API_KEY=${fake.base64(56)}`, `checksum: ${fake.base64(68)}`],
      },
    },
  ],
};
