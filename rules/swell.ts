import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const swell: Provider = {
  id: 'swell',
  name: 'Swell',
  category: 'payments',
  rules: [
    {
      id: 'swell-api-key',
      title: 'Swell API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['swell'],
      everyday: true,
      env: 'SWELL_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SWELL_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
