import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const liveagent: Provider = {
  id: 'liveagent',
  name: 'LiveAgent',
  category: 'crm',
  rules: [
    {
      id: 'liveagent-api-key',
      title: 'LiveAgent API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['liveagent', 'ladesk'],
      env: 'LIVEAGENT_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`LIVEAGENT_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
