import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pastebin: Provider = {
  id: 'pastebin',
  name: 'Pastebin',
  category: 'storage',
  rules: [
    {
      id: 'pastebin-api-key',
      title: 'Pastebin API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{32}/,
      words: ['pastebin'],
      env: 'PASTEBIN_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`PASTEBIN_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
