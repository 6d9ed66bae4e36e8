import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const metaapi: Provider = {
  id: 'metaapi',
  name: 'MetaApi',
  category: 'crypto',
  rules: [
    {
      id: 'metaapi-api-key-2',
      title: 'MetaApi API key (64 hexadecimal digits)',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['metaapi'],
      env: 'METAAPI_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`METAAPI_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
    {
      id: 'metaapi-api-key-3',
      title: 'MetaApi API key (24 hexadecimal digits)',
      confidence: 'likely',
      pattern: /[0-9a-f]{24}/,
      words: ['metaapi'],
      env: 'METAAPI_API_KEY',
      examples: {
        keys: [fake.hex(24), fake.hex(24, 2)],
        spares: [`METAAPI_API_KEY=${fake.hex(23)}`, `checksum: ${fake.hex(24)}`],
      },
    },
  ],
};
