import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const giphy: Provider = {
  id: 'giphy',
  name: 'GIPHY',
  category: 'messaging',
  rules: [
    {
      id: 'giphy-api-key',
      title: 'GIPHY API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['giphy'],
      env: 'GIPHY_API_KEY',
      docs: 'https://developers.giphy.com/docs/api/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        catches: [`var queryURL = 'https://api.giphy.com/v1/gifs/search?api_key=${fake.alnum(32, 3)}&q=' + topic;`],
        spares: [`GIPHY_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
