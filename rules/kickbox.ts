import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kickbox: Provider = {
  id: 'kickbox',
  name: 'Kickbox',
  category: 'email',
  rules: [
    {
      id: 'kickbox-api-key',
      title: 'Kickbox API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{1,16}[A-Za-z0-9]{64}/,
      words: ['kickbox'],
      env: 'KICKBOX_API_KEY',
      examples: {
        keys: [`live_${fake.alnum(64)}`, `test_${fake.alnum(64, 2)}`],
        spares: [`KICKBOX_API_KEY=live_${fake.alnum(63)}`, `checksum: live_${fake.alnum(64)}`],
      },
    },
  ],
};
