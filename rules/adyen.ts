import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const adyen: Provider = {
  id: 'adyen',
  name: 'Adyen',
  category: 'payments',
  rules: [
    {
      id: 'adyen-api-key',
      title: 'Adyen API key',
      confidence: 'certain',
      pattern: /AQE[a-z]hm[A-Za-z0-9+/]{60,200}={0,2}-[A-Za-z0-9+/]{40,46}=?-[A-Za-z0-9!#$%()*+.?@^_~-]{8,24}/,
      keywords: ['AQE'],
      env: 'ADYEN_API_KEY',
      docs: 'https://docs.adyen.com/development-resources/api-credentials/',
      examples: {
        keys: [`AQE${fake.lower(1)}hm${fake.base64(68, 2)}-${fake.base64(42, 3)}-${fake.base64url(12, 4)}`, `AQE${fake.lower(1, 5)}hm${fake.base64(76, 6)}=-${fake.base64(44, 7)}=-${fake.base64url(16, 8)}`],
        spares: [`ADYEN_API_KEY=AQE${fake.lower(1)}hm${fake.base64(68, 2)}-${fake.base64(42, 3)}-${fake.base64url(4, 4)}`, `qAQE${fake.lower(1)}hm${fake.base64(68, 2)}-${fake.base64(42, 3)}-${fake.base64url(12, 4)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://ca-live.adyen.com/', steps: [] },
  },
};
