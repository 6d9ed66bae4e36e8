import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const webscraping: Provider = {
  id: 'webscraping',
  name: 'WebScraping',
  category: 'storage',
  rules: [
    {
      id: 'webscraping-api-key',
      title: 'WebScraping API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['webscraping'],
      env: 'WEBSCRAPING_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`WEBSCRAPING_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
