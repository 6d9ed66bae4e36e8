import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gocardless: Provider = {
  id: 'gocardless',
  name: 'GoCardless',
  category: 'payments',
  rules: [
    {
      id: 'gocardless-api-key',
      title: 'GoCardless API key',
      confidence: 'likely',
      pattern: /(?:live|sandbox)_[A-Za-z0-9=_-]{40}/,
      words: ['gocardless'],
      env: 'GOCARDLESS_API_KEY',
      examples: {
        keys: [`live_${fake.base64url(40)}`, `sandbox_${fake.base64url(40, 2)}`],
        spares: [`GOCARDLESS_API_KEY=live_${fake.base64url(39)}`, `checksum: live_${fake.base64url(40)}`],
      },
    },
  ],
};
