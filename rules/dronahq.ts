import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dronahq: Provider = {
  id: 'dronahq',
  name: 'DronaHQ',
  category: 'ci',
  rules: [
    {
      id: 'dronahq-api-key',
      title: 'DronaHQ API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{50}/,
      words: ['dronahq'],
      env: 'DRONAHQ_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(50), fake.lowerAlnum(50, 2)],
        spares: [`DRONAHQ_API_KEY=${fake.lowerAlnum(49)}`, `checksum: ${fake.lowerAlnum(50)}`],
      },
    },
  ],
};
