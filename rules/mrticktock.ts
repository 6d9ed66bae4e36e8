import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mrticktock: Provider = {
  id: 'mrticktock',
  name: 'MrTickTock',
  category: 'cms',
  rules: [
    {
      id: 'mrticktock-api-key',
      title: 'MrTickTock API key',
      confidence: 'likely',
      pattern: /[^\s"'`<>;,]{8,50}/,
      keywords: ['mrticktock'],
      words: ['mrticktock'],
      randomness: 'password',
      env: 'MRTICKTOCK_API_KEY',
      examples: {
        keys: [fake.base64url(16), fake.base64url(24, 2)],
        spares: [`MRTICKTOCK_API_KEY=${fake.base64url(4)}`, `checksum: ${fake.base64url(16)}`],
      },
    },
  ],
};
