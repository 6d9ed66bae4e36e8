import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const upwave: Provider = {
  id: 'upwave',
  name: 'Upwave',
  category: 'cms',
  rules: [
    {
      id: 'upwave-api-key',
      title: 'Upwave API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['upwave'],
      env: 'UPWAVE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`UPWAVE_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
