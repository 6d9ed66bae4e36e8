import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const voicegain: Provider = {
  id: 'voicegain',
  name: 'Voicegain',
  category: 'messaging',
  rules: [
    {
      id: 'voicegain-api-key',
      title: 'Voicegain API key',
      confidence: 'likely',
      pattern: /ey[A-Za-z0-9_-]{34}\.ey[A-Za-z0-9_-]{108}\.[A-Za-z0-9_-]{43}/,
      words: ['voicegain'],
      env: 'VOICEGAIN_API_KEY',
      examples: {
        keys: [`ey${fake.base64url(34)}.ey${fake.base64url(108, 2)}.${fake.base64url(43, 3)}`, `ey${fake.base64url(34, 4)}.ey${fake.base64url(108, 5)}.${fake.base64url(43, 6)}`],
        spares: [`VOICEGAIN_API_KEY=ey${fake.base64url(34)}.ey${fake.base64url(108, 2)}.${fake.base64url(42, 3)}`, `checksum: ey${fake.base64url(34)}.ey${fake.base64url(108, 2)}.${fake.base64url(43, 3)}`],
      },
    },
  ],
};
