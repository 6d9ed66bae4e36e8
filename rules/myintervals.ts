import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const myintervals: Provider = {
  id: 'myintervals',
  name: 'Intervals',
  category: 'cms',
  rules: [
    {
      id: 'myintervals-api-key-2',
      title: 'Intervals API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{11}/,
      keywords: ['myintervals'],
      words: ['myintervals'],
      randomness: 'any',
      env: 'MYINTERVALS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(11), fake.lowerAlnum(11, 3)],
        spares: [`MYINTERVALS_API_KEY=${fake.lowerAlnum(10)}`, `checksum: ${fake.lowerAlnum(11)}`],
      },
    },
  ],
};
