import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zenserp: Provider = {
  id: 'zenserp',
  name: 'Zenserp',
  category: 'db',
  rules: [
    {
      id: 'zenserp-api-key',
      title: 'Zenserp API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['zenserp'],
      env: 'ZENSERP_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`ZENSERP_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
