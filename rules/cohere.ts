import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cohere: Provider = {
  id: 'cohere',
  name: 'Cohere',
  category: 'ai',
  rules: [
    {
      id: 'cohere-api-key',
      title: 'Cohere API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['cohere', 'coapikey'],
      env: 'CO_API_KEY',
      docs: 'https://docs.cohere.com/reference/about',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`CO_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.cohere.com/api-keys', steps: [] },
  },
};
