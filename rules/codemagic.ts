import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const codemagic: Provider = {
  id: 'codemagic',
  name: 'Codemagic',
  category: 'ci',
  rules: [
    {
      id: 'codemagic-api-key',
      title: 'Codemagic API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{43}/,
      words: ['codemagic'],
      env: 'CODEMAGIC_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`CODEMAGIC_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
