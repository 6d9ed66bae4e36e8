import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tianapi: Provider = {
  id: 'tianapi',
  name: 'TianAPI',
  category: 'other',
  rules: [
    {
      id: 'tianapi-api-key',
      title: 'TianAPI key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['tianapi'],
      env: 'TIANAPI_KEY',
      docs: 'https://www.tianapi.com/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`requests.get('http://api.tianapi.com/guonei/?key=${fake.hex(32, 3)}&num=10')`],
        spares: [`TIANAPI_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
