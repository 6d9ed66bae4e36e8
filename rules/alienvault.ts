import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const alienvault: Provider = {
  id: 'alienvault',
  name: 'AlienVault OTX',
  category: 'other',
  rules: [
    {
      id: 'alienvault-api-key',
      title: 'AlienVault OTX API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['alienvault'],
      env: 'ALIENVAULT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`ALIENVAULT_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
