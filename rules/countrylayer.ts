import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const countrylayer: Provider = {
  id: 'countrylayer',
  name: 'Countrylayer',
  category: 'other',
  rules: [
    {
      id: 'countrylayer-api-key',
      title: 'Countrylayer API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['countrylayer'],
      env: 'COUNTRYLAYER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`COUNTRYLAYER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
