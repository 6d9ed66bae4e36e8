import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rocketreach: Provider = {
  id: 'rocketreach',
  name: 'RocketReach',
  category: 'email',
  rules: [
    {
      id: 'rocketreach-api-key',
      title: 'RocketReach API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{39}/,
      words: ['rocketreach'],
      env: 'ROCKETREACH_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(39), fake.lowerAlnum(39, 2)],
        spares: [`ROCKETREACH_API_KEY=${fake.lowerAlnum(38)}`, `checksum: ${fake.lowerAlnum(39)}`],
      },
    },
  ],
};
