import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const copper: Provider = {
  id: 'copper',
  name: 'Copper',
  category: 'crm',
  rules: [
    {
      id: 'copper-api-key',
      title: 'Copper API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['copper'],
      everyday: true,
      env: 'COPPER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`COPPER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
