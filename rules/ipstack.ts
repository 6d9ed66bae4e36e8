import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ipstack: Provider = {
  id: 'ipstack',
  name: 'ipstack',
  category: 'maps',
  rules: [
    {
      id: 'ipstack-api-key',
      title: 'ipstack API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{32}/,
      words: ['ipstack'],
      env: 'IPSTACK_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`IPSTACK_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
