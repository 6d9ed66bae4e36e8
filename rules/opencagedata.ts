import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const opencagedata: Provider = {
  id: 'opencagedata',
  name: 'OpenCage',
  category: 'maps',
  rules: [
    {
      id: 'opencagedata-api-key',
      title: 'OpenCage API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['opencagedata', 'opencage'],
      env: 'OPENCAGEDATA_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`OPENCAGEDATA_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
