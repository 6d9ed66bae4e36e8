import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const urlscan: Provider = {
  id: 'urlscan',
  name: 'urlscan.io',
  category: 'ci',
  rules: [
    {
      id: 'urlscan-api-key',
      title: 'urlscan.io API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['urlscan'],
      env: 'URLSCAN_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`URLSCAN_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
