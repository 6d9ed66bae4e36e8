import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const getresponse: Provider = {
  id: 'getresponse',
  name: 'GetResponse',
  category: 'email',
  rules: [
    {
      id: 'getresponse-api-key',
      title: 'GetResponse API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['getresponse'],
      env: 'GETRESPONSE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`GETRESPONSE_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
