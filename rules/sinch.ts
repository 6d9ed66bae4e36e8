import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sinch: Provider = {
  id: 'sinch',
  name: 'Sinch',
  category: 'messaging',
  rules: [
    {
      id: 'sinch-api-key',
      title: 'Sinch API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['sinch'],
      env: 'SINCH_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SINCH_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
