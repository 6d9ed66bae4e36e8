import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const newscatcher: Provider = {
  id: 'newscatcher',
  name: 'NewsCatcher',
  category: 'other',
  rules: [
    {
      id: 'newscatcher-api-key',
      title: 'NewsCatcher API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{43}/,
      words: ['newscatcher'],
      env: 'NEWSCATCHER_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`NEWSCATCHER_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
