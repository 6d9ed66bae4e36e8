import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const newsdata: Provider = {
  id: 'newsdata',
  name: 'NewsData.io',
  category: 'other',
  rules: [
    {
      id: 'newsdata-api-key',
      title: 'NewsData.io API key',
      confidence: 'likely',
      pattern: /pub_[0-9a-f]{32,40}/,
      words: ['newsdata'],
      env: 'NEWSDATA_API_KEY',
      docs: 'https://newsdata.io/documentation',
      examples: {
        keys: [`pub_${fake.hex(37)}`, `pub_${fake.hex(32, 2)}`],
        catches: [`fetch('https://newsdata.io/api/1/news?apikey=pub_${fake.hex(37, 3)}&q=weather')`],
        spares: [`NEWSDATA_API_KEY=pub_${fake.hex(30)}`, `checksum: pub_${fake.hex(37)}`],
      },
    },
  ],
};
