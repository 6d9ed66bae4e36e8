import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const feedier: Provider = {
  id: 'feedier',
  name: 'Feedier',
  category: 'crm',
  rules: [
    {
      id: 'feedier-api-key',
      title: 'Feedier API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['feedier'],
      env: 'FEEDIER_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`FEEDIER_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
