import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const chatfuel: Provider = {
  id: 'chatfuel',
  name: 'Chatfuel',
  category: 'messaging',
  rules: [
    {
      id: 'chatfuel-api-key',
      title: 'Chatfuel API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{128}/,
      words: ['chatfuel', 'chatfule'],
      env: 'CHATFUEL_API_KEY',
      examples: {
        keys: [fake.alnum(128), fake.alnum(128, 2)],
        spares: [`CHATFUEL_API_KEY=${fake.alnum(127)}`, `checksum: ${fake.alnum(128)}`],
      },
    },
  ],
};
