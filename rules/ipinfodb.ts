import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ipinfodb: Provider = {
  id: 'ipinfodb',
  name: 'IPInfoDB',
  category: 'maps',
  rules: [
    {
      id: 'ipinfodb-api-key',
      title: 'IPInfoDB API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['ipinfodb'],
      env: 'IPINFODB_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`IPINFODB_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
