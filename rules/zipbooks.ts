import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zipbooks: Provider = {
  id: 'zipbooks',
  name: 'ZipBooks',
  category: 'payments',
  rules: [
    {
      id: 'zipbooks-api-key',
      title: 'ZipBooks API key',
      confidence: 'likely',
      pattern: /[^\s"'`;,<>]{8,64}/,
      keywords: ['zipbooks'],
      words: ['zipbooks'],
      randomness: 'password',
      env: 'ZIPBOOKS_API_KEY',
      examples: {
        keys: [fake.base64url(16), fake.base64url(24, 2)],
        spares: [`ZIPBOOKS_API_KEY=${fake.base64url(4)}`, `checksum: ${fake.base64url(16)}`],
      },
    },
  ],
};
