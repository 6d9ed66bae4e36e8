import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const harness: Provider = {
  id: 'harness',
  name: 'Harness',
  category: 'ai',
  rules: [
    {
      id: 'harness-api-key-pat',
      title: 'Harness API key',
      confidence: 'certain',
      pattern: /(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
      keywords: ['pat.', 'sat.'],
      env: 'HARNESS_API_KEY',
      docs: 'https://apidocs.harness.io/tag/User/#operation/getCurrentUserInfo',
      examples: {
        keys: [`pat.${fake.base64url(22)}.${fake.hex(24, 2)}.${fake.alnum(20, 3)}`, `sat.${fake.base64url(22, 4)}.${fake.hex(24, 5)}.${fake.alnum(20, 6)}`],
        spares: [`HARNESS_API_KEY=pat.${fake.base64url(22)}.${fake.hex(24, 2)}.${fake.alnum(19, 3)}`, `qpat.${fake.base64url(22)}.${fake.hex(24, 2)}.${fake.alnum(20, 3)}`],
      },
    },
  ],
};
