import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const boostnote: Provider = {
  id: 'boostnote',
  name: 'Boost Note',
  category: 'cms',
  rules: [
    {
      id: 'boostnote-api-key',
      title: 'Boost Note API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['boostnote'],
      env: 'BOOSTNOTE_API_KEY',
      docs: 'https://boostnote.io/api/docs',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`BOOSTNOTE_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
