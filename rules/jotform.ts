import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const jotform: Provider = {
  id: 'jotform',
  name: 'Jotform',
  category: 'ci',
  rules: [
    {
      id: 'jotform-api-key',
      title: 'Jotform API key',
      confidence: 'likely',
      pattern: /[a-z0-9A]{32}/,
      words: ['jotform'],
      env: 'JOTFORM_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`JOTFORM_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
