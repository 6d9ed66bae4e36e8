import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kagi: Provider = {
  id: 'kagi',
  name: 'Kagi',
  category: 'ai',
  rules: [
    {
      id: 'kagi-api-key',
      title: 'Kagi API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}/,
      words: ['kagi'],
      env: 'KAGI_API_KEY',
      docs: 'https://help.kagi.com/kagi/api/overview.html',
      examples: {
        keys: [`${fake.base64url(11)}.${fake.base64url(43, 2)}`, `${fake.base64url(11, 3)}.${fake.base64url(43, 4)}`],
        spares: [`KAGI_API_KEY=${fake.base64url(11)}.${fake.base64url(42, 2)}`, `checksum: ${fake.base64url(11)}.${fake.base64url(43, 2)}`],
      },
    },
  ],
};
