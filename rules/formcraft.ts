import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const formcraft: Provider = {
  id: 'formcraft',
  name: 'FormCraft',
  category: 'ci',
  rules: [
    {
      id: 'formcraft-api-key',
      title: 'FormCraft API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{16}/,
      keywords: ['formcraft'],
      words: ['formcraft'],
      env: 'FORMCRAFT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(16), fake.lowerAlnum(16, 2)],
        spares: [`FORMCRAFT_API_KEY=${fake.lowerAlnum(15)}`, `checksum: ${fake.lowerAlnum(16)}`],
      },
    },
  ],
};
