import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const peopledatalabs: Provider = {
  id: 'peopledatalabs',
  name: 'People Data Labs',
  category: 'crm',
  rules: [
    {
      id: 'peopledatalabs-api-key',
      title: 'People Data Labs API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['peopledatalabs'],
      env: 'PEOPLEDATALABS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`PEOPLEDATALABS_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
