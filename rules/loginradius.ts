import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const loginradius: Provider = {
  id: 'loginradius',
  name: 'LoginRadius',
  category: 'identity',
  rules: [
    {
      id: 'loginradius-api-key',
      title: 'LoginRadius API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['loginradius'],
      env: 'LOGINRADIUS_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`LOGINRADIUS_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
