import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const carboninterface: Provider = {
  id: 'carboninterface',
  name: 'Carbon Interface',
  category: 'other',
  rules: [
    {
      id: 'carboninterface-api-key',
      title: 'Carbon Interface API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{21}/,
      keywords: ['carboninterface'],
      words: ['carboninterface'],
      env: 'CARBONINTERFACE_API_KEY',
      examples: {
        keys: [fake.alnum(21), fake.alnum(21, 2)],
        spares: [`CARBONINTERFACE_API_KEY=${fake.alnum(20)}`, `checksum: ${fake.alnum(21)}`],
      },
    },
  ],
};
