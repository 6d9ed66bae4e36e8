import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const alegra: Provider = {
  id: 'alegra',
  name: 'Alegra',
  category: 'payments',
  rules: [
    {
      id: 'alegra-api-key',
      title: 'Alegra API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{20}/,
      words: ['alegra'],
      env: 'ALEGRA_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(20), fake.lowerAlnum(20, 2)],
        spares: [`ALEGRA_API_KEY=${fake.lowerAlnum(19)}`, `checksum: ${fake.lowerAlnum(20)}`],
      },
    },
  ],
};
