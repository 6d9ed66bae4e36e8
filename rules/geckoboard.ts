import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const geckoboard: Provider = {
  id: 'geckoboard',
  name: 'Geckoboard',
  category: 'monitoring',
  rules: [
    {
      id: 'geckoboard-api-key',
      title: 'Geckoboard API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{44}/,
      words: ['geckoboard'],
      env: 'GECKOBOARD_API_KEY',
      examples: {
        keys: [fake.alnum(44), fake.alnum(44, 2)],
        spares: [`GECKOBOARD_API_KEY=${fake.alnum(43)}`, `checksum: ${fake.alnum(44)}`],
      },
    },
  ],
};
