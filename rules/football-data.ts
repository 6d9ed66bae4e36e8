import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const footballData: Provider = {
  id: 'football-data',
  name: 'football-data.org',
  category: 'other',
  rules: [
    {
      id: 'football-data-api-key',
      title: 'football-data.org API token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['footballdata'],
      env: 'FOOTBALL_DATA_API_KEY',
      docs: 'https://www.football-data.org/documentation/quickstart',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`fetch('https://api.football-data.org/v2/teams/86', {\n  headers: { 'X-Auth-Token': '${fake.hex(32, 3)}' },\n});`],
        spares: [`FOOTBALL_DATA_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
