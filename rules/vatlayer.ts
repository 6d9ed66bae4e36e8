import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vatlayer: Provider = {
  id: 'vatlayer',
  name: 'Vatlayer',
  category: 'other',
  rules: [
    {
      id: 'vatlayer-api-key',
      title: 'Vatlayer API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['vatlayer'],
      env: 'VATLAYER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`VATLAYER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
