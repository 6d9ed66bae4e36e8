import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sherpadesk: Provider = {
  id: 'sherpadesk',
  name: 'SherpaDesk',
  category: 'crm',
  rules: [
    {
      id: 'sherpadesk-api-key',
      title: 'SherpaDesk API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['sherpadesk'],
      env: 'SHERPADESK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SHERPADESK_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
