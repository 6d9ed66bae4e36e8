import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pollsapi: Provider = {
  id: 'pollsapi',
  name: 'PollsAPI',
  category: 'other',
  rules: [
    {
      id: 'pollsapi-api-key',
      title: 'PollsAPI key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{28}/,
      words: ['pollsapi'],
      env: 'POLLSAPI_API_KEY',
      examples: {
        keys: [fake.upperAlnum(28), fake.upperAlnum(28, 2)],
        spares: [`POLLSAPI_API_KEY=${fake.upperAlnum(27)}`, `checksum: ${fake.upperAlnum(28)}`],
      },
    },
  ],
};
