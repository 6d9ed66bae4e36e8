import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nftport: Provider = {
  id: 'nftport',
  name: 'NFTPort',
  category: 'crypto',
  rules: [
    {
      id: 'nftport-api-key',
      title: 'NFTPort API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['nftport'],
      env: 'NFTPORT_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`NFTPORT_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
