import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ipapi: Provider = {
  id: 'ipapi',
  name: 'ipapi',
  category: 'maps',
  rules: [
    {
      id: 'ipapi-api-key',
      title: 'ipapi API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['ipapi'],
      env: 'IPAPI_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`IPAPI_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
