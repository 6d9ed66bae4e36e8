import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const okx: Provider = {
  id: 'okx',
  name: 'OKX',
  category: 'crypto',
  aliases: ['OKEx'],
  rules: [
    {
      id: 'okx-secret-key',
      title: 'OKX secret key',
      confidence: 'likely',
      pattern: /[0-9A-F]{32}/,
      words: ['okx', 'okex'],
      env: 'OKX_SECRET_KEY',
      docs: 'https://www.okx.com/docs-v5/en/',
      examples: {
        keys: [fake.upperHex(32), fake.upperHex(32, 2)],
        spares: [`OKX_SECRET_KEY=${fake.upperHex(31)}`, `checksum: ${fake.upperHex(32)}`],
      },
    },
    {
      id: 'okx-api-key',
      title: 'OKX API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['okx', 'okex', 'okaccesskey'],
      env: 'OKX_API_KEY',
      docs: 'https://www.okx.com/docs-v5/en/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`OKX_API_KEY=${fake.hex(24)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
