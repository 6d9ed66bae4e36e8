import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const protocolsio: Provider = {
  id: 'protocolsio',
  name: 'protocols.io',
  category: 'other',
  rules: [
    {
      id: 'protocolsio-api-key',
      title: 'protocols.io API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['protocols'],
      everyday: true,
      env: 'PROTOCOLSIO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`PROTOCOLSIO_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
