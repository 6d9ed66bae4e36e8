import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tiingo: Provider = {
  id: 'tiingo',
  name: 'Tiingo',
  category: 'other',
  rules: [
    {
      id: 'tiingo-api-key',
      title: 'Tiingo API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['tiingo'],
      env: 'TIINGO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`TIINGO_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
