import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const diggernaut: Provider = {
  id: 'diggernaut',
  name: 'Diggernaut',
  category: 'other',
  rules: [
    {
      id: 'diggernaut-api-key',
      title: 'Diggernaut API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['diggernaut'],
      env: 'DIGGERNAUT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`DIGGERNAUT_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
