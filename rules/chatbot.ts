import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const chatbot: Provider = {
  id: 'chatbot',
  name: 'ChatBot',
  category: 'messaging',
  rules: [
    {
      id: 'chatbot-api-key',
      title: 'ChatBot API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{32}/,
      words: ['chatbot'],
      everyday: true,
      env: 'CHATBOT_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`CHATBOT_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
