import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hunter: Provider = {
  id: 'hunter',
  name: 'Hunter.io',
  category: 'email',
  rules: [
    {
      id: 'hunter-api-key',
      title: 'Hunter.io API key',
      confidence: 'likely',
      pattern: /[a-z0-9_-]{40}/,
      words: ['hunter'],
      everyday: true,
      env: 'HUNTER_API_KEY',
      docs: 'https://hunter.io/api/documentation',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`HUNTER_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
