import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const statuspal: Provider = {
  id: 'statuspal',
  name: 'Statuspal',
  category: 'monitoring',
  rules: [
    {
      id: 'statuspal-api-key',
      title: 'Statuspal API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['statuspal'],
      env: 'STATUSPAL_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`STATUSPAL_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
