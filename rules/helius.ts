import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const helius: Provider = {
  id: 'helius',
  name: 'Helius',
  category: 'crypto',
  rules: [
    {
      id: 'helius-api-key',
      title: 'Helius API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['helius'],
      env: 'HELIUS_API_KEY',
      docs: 'https://www.helius.dev/docs',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        catches: [`const connection = new Connection('https://mainnet.helius-rpc.com/?api-key=${fake.uuid(3)}');`],
        spares: [`HELIUS_API_KEY=${fake.hex(24)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
