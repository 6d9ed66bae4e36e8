import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const twelvedata: Provider = {
  id: 'twelvedata',
  name: 'Twelve Data',
  category: 'crypto',
  rules: [
    {
      id: 'twelvedata-api-key',
      title: 'Twelve Data API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['twelvedata'],
      env: 'TWELVEDATA_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`TWELVEDATA_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
