import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const happyscribe: Provider = {
  id: 'happyscribe',
  name: 'Happy Scribe',
  category: 'ai',
  rules: [
    {
      id: 'happyscribe-api-key',
      title: 'Happy Scribe API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['happyscribe'],
      env: 'HAPPYSCRIBE_API_KEY',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`HAPPYSCRIBE_API_KEY=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
  ],
};
