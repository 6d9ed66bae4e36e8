import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const amap: Provider = {
  id: 'amap',
  name: 'Amap',
  category: 'maps',
  aliases: ['Gaode', 'AutoNavi'],
  rules: [
    {
      id: 'amap-api-key',
      title: 'Amap key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['amap', 'gaode', 'autonavi', 'restapiamapcom', 'webapiamapcom'],
      env: 'AMAP_KEY',
      docs: 'https://lbs.amap.com/api/webservice/create-project-and-key',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`const url = 'https://restapi.amap.com/v3/weather/weatherInfo?key=${fake.hex(32, 3)}&city=110101';`],
        spares: [`AMAP_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
