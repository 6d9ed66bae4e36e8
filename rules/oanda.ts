import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const oanda: Provider = {
  id: 'oanda',
  name: 'OANDA',
  category: 'other',
  rules: [
    {
      id: 'oanda-api-key',
      title: 'OANDA API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['oanda'],
      env: 'OANDA_API_KEY',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`OANDA_API_KEY=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
  ],
};
