import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const parsers: Provider = {
  id: 'parsers',
  name: 'Parsers',
  category: 'other',
  rules: [
    {
      id: 'parsers-api-key',
      title: 'Parsers API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['parsers'],
      everyday: true,
      env: 'PARSERS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`PARSERS_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
