import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const travelpayouts: Provider = {
  id: 'travelpayouts',
  name: 'Travelpayouts',
  category: 'cloud',
  rules: [
    {
      id: 'travelpayouts-api-key',
      title: 'Travelpayouts API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['travelpayouts'],
      env: 'TRAVELPAYOUTS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`TRAVELPAYOUTS_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
