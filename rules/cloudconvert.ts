import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloudconvert: Provider = {
  id: 'cloudconvert',
  name: 'CloudConvert',
  category: 'storage',
  rules: [
    {
      id: 'cloudconvert-api-key',
      title: 'CloudConvert API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+./=_~-]{830,1236}/,
      words: ['cloudconvert'],
      env: 'CLOUDCONVERT_API_KEY',
      examples: {
        keys: [fake.base64url(847), `${fake.base64url(32, 4)}.${fake.base64url(216, 5)}.${fake.base64url(616, 6)}`],
        spares: [`CLOUDCONVERT_API_KEY=${fake.base64url(823)}`, `checksum: ${fake.base64url(847)}`],
      },
    },
  ],
};
