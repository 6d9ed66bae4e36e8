import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kobis: Provider = {
  id: 'kobis',
  name: 'KOBIS',
  category: 'other',
  rules: [
    {
      id: 'kobis-api-key',
      title: 'KOBIS API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['kobis', 'kobisopenapi'],
      env: 'KOBIS_API_KEY',
      docs: 'https://www.kobis.or.kr/kobisopenapi/homepg/main/main.do',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [
          `fetch('http://www.kobis.or.kr/kobisopenapi/webservice/rest/boxoffice/searchDailyBoxOfficeList.json?key=${fake.hex(32, 3)}&targetDt=20220101')`,
        ],
        spares: [`KOBIS_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
