import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lokalise: Provider = {
  id: 'lokalise',
  name: 'Lokalise',
  category: 'crm',
  rules: [
    {
      id: 'lokalise-token',
      title: 'Lokalise token',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['lokalise'],
      env: 'LOKALISE_TOKEN',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`LOKALISE_TOKEN=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
