import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const polymarket: Provider = {
  id: 'polymarket',
  name: 'Polymarket',
  category: 'crypto',
  rules: [
    {
      id: 'polymarket-api-key-2',
      title: 'Polymarket wallet address',
      confidence: 'possible',
      pattern: /0x[0-9A-Fa-f]{40}/,
      words: ['polymarket', 'poly'],
      everyday: true,
      env: 'POLYMARKET_API_KEY',
      examples: {
        keys: [`0x${fake.hex(40)}`, `0x${fake.hex(40, 2)}`],
        spares: [`POLYMARKET_API_KEY=0x${fake.hex(39)}`, `checksum: 0x${fake.hex(40)}`],
      },
    },
    {
      id: 'polymarket-api-key-3',
      title: 'Polymarket API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['polymarket', 'poly'],
      everyday: true,
      env: 'POLYMARKET_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`POLYMARKET_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'polymarket-private-key',
      title: 'Polymarket private key',
      confidence: 'likely',
      pattern: /0x[0-9A-Fa-f]{64}/,
      words: ['polymarket', 'poly'],
      everyday: true,
      env: 'POLYMARKET_PRIVATE_KEY',
      examples: {
        keys: [`0x${fake.hex(64)}`, `0x${fake.hex(64, 2)}`],
        spares: [`POLYMARKET_PRIVATE_KEY=0x${fake.hex(63)}`, `checksum: 0x${fake.hex(64)}`],
      },
    },
  ],
};
