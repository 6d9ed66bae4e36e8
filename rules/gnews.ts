import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gnews: Provider = {
  id: 'gnews',
  name: 'GNews',
  category: 'other',
  rules: [
    {
      id: 'gnews-api-key',
      title: 'GNews API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['gnews', 'gnewsapi', 'gnewsio'],
      env: 'GNEWS_API_KEY',
      docs: 'https://docs.gnews.io/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`fetch('https://gnews.io/api/v4/top-headlines?lang=en&token=${fake.hex(32, 3)}')`],
        spares: [`GNEWS_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
