import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const besttime: Provider = {
  id: 'besttime',
  name: 'BestTime',
  category: 'maps',
  rules: [
    {
      id: 'besttime-api-key',
      title: 'BestTime API key',
      confidence: 'likely',
      pattern: /pri_[0-9a-f]{32}/,
      words: ['besttime'],
      randomness: 'any',
      env: 'BESTTIME_API_KEY',
      docs: 'https://documentation.besttime.app/#api-reference',
      examples: {
        keys: [`pri_${fake.hex(32)}`, `pri_${fake.hex(32, 2)}`],
        spares: [`BESTTIME_API_KEY=pri_${fake.hex(31)}`, `checksum: pri_${fake.hex(32)}`],
      },
    },
  ],
};
