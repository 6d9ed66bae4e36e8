import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pipedream: Provider = {
  id: 'pipedream',
  name: 'Pipedream',
  category: 'ci',
  rules: [
    {
      id: 'pipedream-api-key',
      title: 'Pipedream API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['pipedream'],
      env: 'PIPEDREAM_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`PIPEDREAM_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
