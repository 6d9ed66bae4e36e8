import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zerobounce: Provider = {
  id: 'zerobounce',
  name: 'ZeroBounce',
  category: 'email',
  rules: [
    {
      id: 'zerobounce-api-key',
      title: 'ZeroBounce API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['zerobounce'],
      env: 'ZEROBOUNCE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`ZEROBOUNCE_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
