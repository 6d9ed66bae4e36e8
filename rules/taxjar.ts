import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const taxjar: Provider = {
  id: 'taxjar',
  name: 'TaxJar',
  category: 'payments',
  rules: [
    {
      id: 'taxjar-api-key',
      title: 'TaxJar API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['taxjar'],
      env: 'TAXJAR_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`TAXJAR_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
