import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const artsy: Provider = {
  id: 'artsy',
  name: 'Artsy',
  category: 'other',
  rules: [
    {
      id: 'artsy-api-key',
      title: 'Artsy API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['artsy'],
      env: 'ARTSY_API_KEY',
      docs: 'https://developers.artsy.net/v2/docs/authentication',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`ARTSY_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
