import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const timecamp: Provider = {
  id: 'timecamp',
  name: 'TimeCamp',
  category: 'cms',
  rules: [
    {
      id: 'timecamp-api-key',
      title: 'TimeCamp API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{26}/,
      words: ['timecamp'],
      env: 'TIMECAMP_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(26), fake.lowerAlnum(26, 2)],
        spares: [`TIMECAMP_API_KEY=${fake.lowerAlnum(25)}`, `checksum: ${fake.lowerAlnum(26)}`],
      },
    },
  ],
};
