import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const languagelayer: Provider = {
  id: 'languagelayer',
  name: 'Languagelayer',
  category: 'identity',
  rules: [
    {
      id: 'languagelayer-api-key',
      title: 'Languagelayer API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['languagelayer'],
      env: 'LANGUAGELAYER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`LANGUAGELAYER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
