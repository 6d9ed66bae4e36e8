import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fxmarket: Provider = {
  id: 'fxmarket',
  name: 'FXMarket',
  category: 'payments',
  rules: [
    {
      id: 'fxmarket-api-key',
      title: 'FXMarket API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9=_-]{20}/,
      keywords: ['fxmarket'],
      words: ['fxmarket'],
      env: 'FXMARKET_API_KEY',
      examples: {
        keys: [fake.base64url(20), fake.base64url(20, 2)],
        spares: [`FXMARKET_API_KEY=${fake.base64url(19)}`, `checksum: ${fake.base64url(20)}`],
      },
    },
  ],
};
