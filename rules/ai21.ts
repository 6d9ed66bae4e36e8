import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ai21: Provider = {
  id: 'ai21',
  name: 'AI21 Labs',
  category: 'ai',
  rules: [
    {
      id: 'ai21-api-key',
      title: 'AI21 API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['ai21'],
      env: 'AI21_API_KEY',
      docs: 'https://docs.ai21.com/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`AI21_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
