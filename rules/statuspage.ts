import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const statuspage: Provider = {
  id: 'statuspage',
  name: 'Statuspage',
  category: 'messaging',
  rules: [
    {
      id: 'statuspage-api-key',
      title: 'Statuspage API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['statuspage'],
      env: 'STATUSPAGE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`STATUSPAGE_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
