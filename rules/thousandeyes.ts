import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const thousandeyes: Provider = {
  id: 'thousandeyes',
  name: 'ThousandEyes',
  category: 'monitoring',
  rules: [
    {
      id: 'thousandeyes-api-key',
      title: 'ThousandEyes API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['thousandeyes'],
      env: 'THOUSANDEYES_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`THOUSANDEYES_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
