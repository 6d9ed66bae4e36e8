import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apilayer: Provider = {
  id: 'apilayer',
  name: 'APILayer',
  category: 'identity',
  rules: [
    {
      id: 'apilayer-api-key',
      title: 'APILayer API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['apilayer'],
      env: 'APILAYER_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`APILAYER_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
