import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const unkey: Provider = {
  id: 'unkey',
  name: 'Unkey',
  category: 'ci',
  rules: [
    {
      id: 'unkey-api-key',
      title: 'Unkey API key',
      confidence: 'certain',
      pattern: /unkey_[A-Za-z0-9]{20,32}/,
      keywords: ['unkey_'],
      randomness: 'token',
      env: 'UNKEY_API_KEY',
      examples: {
        keys: [`unkey_${fake.alnum(23)}`, `unkey_${fake.alnum(26, 2)}`],
        spares: [`UNKEY_API_KEY=unkey_${fake.alnum(19)}`, `qunkey_${fake.alnum(23)}`],
      },
    },
  ],
};
