import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apideck: Provider = {
  id: 'apideck',
  name: 'Apideck',
  category: 'other',
  rules: [
    {
      id: 'apideck-api-key',
      title: 'Apideck API key',
      confidence: 'likely',
      pattern: /sk_live_[A-Za-z0-9-]{93}/,
      words: ['apideck'],
      precedence: 1,
      env: 'APIDECK_API_KEY',
      examples: {
        keys: [`sk_live_${fake.alnum(93)}`, `sk_live_${fake.alnum(93, 2)}`],
        spares: [`APIDECK_API_KEY=sk_live_${fake.alnum(92)}`, `checksum: sk_live_${fake.alnum(93)}`],
      },
    },
  ],
};
