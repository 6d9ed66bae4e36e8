import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nasdaqDataLink: Provider = {
  id: 'nasdaq-data-link',
  name: 'Nasdaq Data Link',
  category: 'payments',
  rules: [
    {
      id: 'nasdaq-data-link-api-key',
      title: 'Nasdaq Data Link API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{20}/,
      words: ['nasdaqdatalink'],
      env: 'NASDAQ_DATA_LINK_API_KEY',
      examples: {
        keys: [fake.base64url(20), fake.base64url(20, 2)],
        spares: [`NASDAQ_DATA_LINK_API_KEY=${fake.base64url(19)}`, `checksum: ${fake.base64url(20)}`],
      },
    },
  ],
};
