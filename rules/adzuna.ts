import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const adzuna: Provider = {
  id: 'adzuna',
  name: 'Adzuna',
  category: 'db',
  rules: [
    {
      id: 'adzuna-api-key',
      title: 'Adzuna API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['adzuna'],
      env: 'ADZUNA_API_KEY',
      docs: 'https://developer.adzuna.com/overview',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`ADZUNA_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
