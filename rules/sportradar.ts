import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sportradar: Provider = {
  id: 'sportradar',
  name: 'Sportradar',
  category: 'other',
  rules: [
    {
      id: 'sportradar-api-key',
      title: 'Sportradar API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}|[a-z0-9]{24}/,
      words: ['sportradar'],
      env: 'SPORTRADAR_API_KEY',
      docs: 'https://developer.sportradar.com/getting-started/docs/get-started',
      examples: {
        keys: [fake.lowerAlnum(24), fake.alnum(40, 2)],
        catches: [`url = 'http://api.sportradar.us/ncaafb-t1/teams/STA/roster.json?api_key=${fake.lowerAlnum(24, 3)}'`],
        spares: [`SPORTRADAR_API_KEY=${fake.lowerAlnum(23)}`, `checksum: ${fake.lowerAlnum(24)}`],
      },
    },
  ],
};
