import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const teletype: Provider = {
  id: 'teletype',
  name: 'Teletype',
  category: 'messaging',
  rules: [
    {
      id: 'teletype-api-key',
      title: 'Teletype API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{64}/,
      words: ['teletype'],
      env: 'TELETYPE_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`TELETYPE_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
