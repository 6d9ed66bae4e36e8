import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitmex: Provider = {
  id: 'bitmex',
  name: 'BitMEX',
  category: 'crypto',
  rules: [
    {
      id: 'bitmex-api-key',
      title: 'BitMEX API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{24}/,
      keywords: ['bitmex'],
      words: ['bitmex'],
      env: 'BITMEX_API_KEY',
      docs: 'https://www.bitmex.com/app/apiKeysUsage',
      examples: {
        keys: [fake.base64url(24), fake.base64url(24, 2)],
        spares: [`BITMEX_API_KEY=${fake.base64url(23)}`, `checksum: ${fake.base64url(24)}`],
      },
    },
    {
      id: 'bitmex-secret',
      title: 'BitMEX secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{48}/,
      words: ['bitmex'],
      env: 'BITMEX_SECRET',
      docs: 'https://www.bitmex.com/app/apiKeysUsage',
      examples: {
        keys: [fake.base64url(48), fake.base64url(48, 2)],
        spares: [`BITMEX_SECRET=${fake.base64url(47)}`, `checksum: ${fake.base64url(48)}`],
      },
    },
  ],
};
