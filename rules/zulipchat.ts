import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zulipchat: Provider = {
  id: 'zulipchat',
  name: 'Zulip',
  category: 'messaging',
  rules: [
    {
      id: 'zulipchat-api-key',
      title: 'Zulip API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['zulip', 'zulipchat'],
      env: 'ZULIPCHAT_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`ZULIPCHAT_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
