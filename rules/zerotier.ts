import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zerotier: Provider = {
  id: 'zerotier',
  name: 'ZeroTier',
  category: 'cloud',
  rules: [
    {
      id: 'zerotier-api-key',
      title: 'ZeroTier API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['zerotier'],
      env: 'ZEROTIER_API_KEY',
      docs: 'https://docs.zerotier.com/central/v1/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`ZEROTIER_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
