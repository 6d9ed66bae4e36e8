import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bugherd: Provider = {
  id: 'bugherd',
  name: 'BugHerd',
  category: 'cms',
  rules: [
    {
      id: 'bugherd-api-key',
      title: 'BugHerd API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{22}/,
      keywords: ['bugherd'],
      words: ['bugherd'],
      env: 'BUGHERD_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(22, 2), fake.lowerAlnum(22, 3)],
        spares: [`BUGHERD_API_KEY=${fake.lowerAlnum(21)}`, `checksum: ${fake.lowerAlnum(22)}`],
      },
    },
  ],
};
