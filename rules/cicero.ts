import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cicero: Provider = {
  id: 'cicero',
  name: 'Cicero',
  category: 'other',
  rules: [
    {
      id: 'cicero-api-key',
      title: 'Cicero API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['cicero'],
      everyday: true,
      env: 'CICERO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`CICERO_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
