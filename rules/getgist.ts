import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const getgist: Provider = {
  id: 'getgist',
  name: 'Gist',
  category: 'messaging',
  rules: [
    {
      id: 'getgist-api-key',
      title: 'Gist API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+=]{68}/,
      words: ['getgist'],
      env: 'GETGIST_API_KEY',
      examples: {
        keys: [fake.alnum(68), fake.alnum(68, 2)],
        spares: [`GETGIST_API_KEY=${fake.alnum(67)}`, `checksum: ${fake.alnum(68)}`],
      },
    },
  ],
};
