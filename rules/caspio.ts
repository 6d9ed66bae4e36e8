import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const caspio: Provider = {
  id: 'caspio',
  name: 'Caspio',
  category: 'ci',
  rules: [
    {
      id: 'caspio-api-key',
      title: 'Caspio API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{50}/,
      words: ['caspio'],
      env: 'CASPIO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(50), fake.lowerAlnum(50, 2)],
        spares: [`CASPIO_API_KEY=${fake.lowerAlnum(49)}`, `checksum: ${fake.lowerAlnum(50)}`],
      },
    },
  ],
};
