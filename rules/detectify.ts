import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const detectify: Provider = {
  id: 'detectify',
  name: 'Detectify',
  category: 'ci',
  rules: [
    {
      id: 'detectify-api-key',
      title: 'Detectify API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['detectify'],
      env: 'DETECTIFY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`DETECTIFY_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
