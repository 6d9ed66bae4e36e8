import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kucoin: Provider = {
  id: 'kucoin',
  name: 'KuCoin',
  category: 'crypto',
  rules: [
    {
      id: 'kucoin-access-token',
      title: 'KuCoin access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{24}/,
      words: ['kucoin'],
      env: 'KUCOIN_ACCESS_TOKEN',
      examples: {
        keys: [fake.hex(24), fake.hex(24, 2)],
        spares: [`KUCOIN_ACCESS_TOKEN=${fake.hex(23)}`, `checksum: ${fake.hex(24)}`],
      },
    },
    {
      id: 'kucoin-secret',
      title: 'KuCoin secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['kucoin'],
      env: 'KUCOIN_SECRET',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`KUCOIN_SECRET=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
