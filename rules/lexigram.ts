import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lexigram: Provider = {
  id: 'lexigram',
  name: 'Lexigram',
  category: 'ai',
  rules: [
    {
      id: 'lexigram-api-key',
      title: 'Lexigram API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9._-]{301}/,
      words: ['lexigram'],
      env: 'LEXIGRAM_API_KEY',
      examples: {
        keys: [fake.base64url(301), fake.base64url(301, 2)],
        spares: [`LEXIGRAM_API_KEY=${fake.base64url(300)}`, `checksum: ${fake.base64url(301)}`],
      },
    },
  ],
};
