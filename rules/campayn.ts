import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const campayn: Provider = {
  id: 'campayn',
  name: 'Campayn',
  category: 'email',
  rules: [
    {
      id: 'campayn-api-key',
      title: 'Campayn API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['campayn'],
      env: 'CAMPAYN_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`CAMPAYN_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
