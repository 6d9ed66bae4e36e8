import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const autoklose: Provider = {
  id: 'autoklose',
  name: 'Autoklose',
  category: 'email',
  rules: [
    {
      id: 'autoklose-api-key',
      title: 'Autoklose API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{32}/,
      words: ['autoklose'],
      env: 'AUTOKLOSE_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`AUTOKLOSE_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
