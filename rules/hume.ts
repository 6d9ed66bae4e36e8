import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hume: Provider = {
  id: 'hume',
  name: 'Hume AI',
  category: 'ai',
  rules: [
    {
      id: 'hume-api-key',
      title: 'Hume AI API or secret key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}|[A-Za-z0-9]{48}/,
      words: ['hume', 'humeai', 'xhumeapikey'],
      env: 'HUME_API_KEY',
      docs: 'https://dev.hume.ai/docs/introduction/api-key',
      examples: {
        keys: [fake.alnum(48), fake.alnum(64, 2)],
        spares: [`HUME_API_KEY=${fake.alnum(47)}`, `checksum: ${fake.alnum(48)}`],
      },
    },
  ],
};
