import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apiSports: Provider = {
  id: 'api-sports',
  name: 'API-SPORTS',
  category: 'other',
  aliases: ['API-Football'],
  rules: [
    {
      id: 'api-sports-api-key',
      title: 'API-SPORTS key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['apisports', 'apifootball', 'apibasketball'],
      env: 'API_FOOTBALL_KEY',
      docs: 'https://www.api-football.com/documentation-v3',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`headers: { 'x-apisports-key': '${fake.hex(32, 3)}' }`],
        spares: [`API_FOOTBALL_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
