import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const delighted: Provider = {
  id: 'delighted',
  name: 'Delighted',
  category: 'crm',
  rules: [
    {
      id: 'delighted-api-key',
      title: 'Delighted API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['delighted'],
      everyday: true,
      env: 'DELIGHTED_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`DELIGHTED_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
