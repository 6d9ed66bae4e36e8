import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fmfw: Provider = {
  id: 'fmfw',
  name: 'FMFW.io',
  category: 'crypto',
  rules: [
    {
      id: 'fmfw-api-key',
      title: 'FMFW.io API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{32}/,
      words: ['fmfw'],
      env: 'FMFW_API_KEY',
      examples: {
        keys: [fake.base64url(32), fake.base64url(32, 2)],
        spares: [`FMFW_API_KEY=${fake.base64url(31)}`, `checksum: ${fake.base64url(32)}`],
      },
    },
  ],
};
