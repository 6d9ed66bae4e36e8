import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const humanity: Provider = {
  id: 'humanity',
  name: 'Humanity',
  category: 'other',
  rules: [
    {
      id: 'humanity-api-key',
      title: 'Humanity API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['humanity'],
      everyday: true,
      env: 'HUMANITY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`HUMANITY_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
