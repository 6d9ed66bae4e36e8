import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const picatic: Provider = {
  id: 'picatic',
  name: 'Picatic',
  category: 'payments',
  rules: [
    {
      id: 'picatic-api-key',
      title: 'Picatic API key',
      confidence: 'likely',
      pattern: /sk_live_[a-z0-9]{32}/,
      words: ['picatic'],
      precedence: 1,
      env: 'PICATIC_API_KEY',
      examples: {
        keys: [`sk_live_${fake.lowerAlnum(32)}`, `sk_live_${fake.lowerAlnum(32, 2)}`],
        spares: [`PICATIC_API_KEY=sk_live_${fake.lowerAlnum(31)}`, `checksum: sk_live_${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
