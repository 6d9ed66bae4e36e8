import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const poloniex: Provider = {
  id: 'poloniex',
  name: 'Poloniex',
  category: 'crypto',
  rules: [
    {
      id: 'poloniex-api-key',
      title: 'Poloniex API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}/,
      words: ['poloniex'],
      env: 'POLONIEX_API_KEY',
      examples: {
        keys: [`${fake.upperAlnum(8)}-${fake.upperAlnum(8, 2)}-${fake.upperAlnum(8, 3)}-${fake.upperAlnum(8, 4)}`, `${fake.upperAlnum(8, 5)}-${fake.upperAlnum(8, 6)}-${fake.upperAlnum(8, 7)}-${fake.upperAlnum(8, 8)}`],
        spares: [`POLONIEX_API_KEY=${fake.upperAlnum(8)}-${fake.upperAlnum(8, 2)}-${fake.upperAlnum(8, 3)}-${fake.upperAlnum(7, 4)}`, `checksum: ${fake.upperAlnum(8)}-${fake.upperAlnum(8, 2)}-${fake.upperAlnum(8, 3)}-${fake.upperAlnum(8, 4)}`],
      },
    },
    {
      id: 'poloniex-secret',
      title: 'Poloniex secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{128}/,
      words: ['poloniex'],
      env: 'POLONIEX_SECRET',
      examples: {
        keys: [fake.hex(128), fake.hex(128, 2)],
        spares: [`POLONIEX_SECRET=${fake.hex(127)}`, `checksum: ${fake.hex(128)}`],
      },
    },
  ],
};
