import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const trongrid: Provider = {
  id: 'trongrid',
  name: 'TronGrid',
  category: 'crypto',
  rules: [
    {
      id: 'trongrid-api-key',
      title: 'TronGrid API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['trongrid', 'tronproapikey', 'tronapikey'],
      env: 'TRONGRID_API_KEY',
      docs: 'https://developers.tron.network/reference/api-key',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        catches: [`headers: { 'TRON-PRO-API-KEY': '${fake.uuid(3)}' }`],
        spares: [`TRONGRID_API_KEY=${fake.hex(24)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
