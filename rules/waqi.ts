import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const waqi: Provider = {
  id: 'waqi',
  name: 'World Air Quality Index',
  category: 'maps',
  aliases: ['AQICN'],
  rules: [
    {
      id: 'waqi-token',
      title: 'WAQI API token',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['waqi', 'aqicn'],
      env: 'WAQI_TOKEN',
      docs: 'https://aqicn.org/api/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        catches: [`fetch('https://api.waqi.info/feed/geo:48.8;2.3/?token=${fake.hex(40, 3)}')`],
        spares: [`WAQI_TOKEN=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
