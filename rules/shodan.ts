import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const shodan: Provider = {
  id: 'shodan',
  name: 'Shodan',
  category: 'db',
  rules: [
    {
      id: 'shodan-api-key',
      title: 'Shodan API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['shodan'],
      env: 'SHODAN_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SHODAN_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
