import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const loyverse: Provider = {
  id: 'loyverse',
  name: 'Loyverse',
  category: 'crm',
  rules: [
    {
      id: 'loyverse-api-key',
      title: 'Loyverse API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{32}/,
      words: ['loyverse'],
      env: 'LOYVERSE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`LOYVERSE_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
