import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const baremetrics: Provider = {
  id: 'baremetrics',
  name: 'Baremetrics',
  category: 'monitoring',
  rules: [
    {
      id: 'baremetrics-api-key',
      title: 'Baremetrics API key',
      confidence: 'likely',
      pattern: /(?:sk|lk)_[A-Za-z0-9]{18,25}/,
      words: ['baremetrics'],
      env: 'BAREMETRICS_API_KEY',
      docs: 'https://developers.baremetrics.com/reference/authentication',
      examples: {
        keys: [`sk_${fake.alnum(20)}`, `lk_${fake.alnum(22, 2)}`],
        spares: [`BAREMETRICS_API_KEY=sk_${fake.alnum(16)}`, `checksum: sk_${fake.alnum(20)}`],
      },
    },
  ],
};
