import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const formIo: Provider = {
  id: 'form-io',
  name: 'Form.io',
  category: 'ci',
  rules: [
    {
      id: 'form-io-api-key',
      title: 'Form.io API key',
      confidence: 'likely',
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[A-Za-z0-9]{220,310}\.[A-Za-z0-9_-]{43}/,
      words: ['formio'],
      env: 'FORM_IO_API_KEY',
      examples: {
        keys: [`eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${fake.alnum(228)}.${fake.base64url(43, 2)}`, `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${fake.alnum(236, 3)}.${fake.base64url(43, 4)}`],
        spares: [`FORM_IO_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${fake.alnum(228)}.${fake.base64url(42, 2)}`, `checksum: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${fake.alnum(228)}.${fake.base64url(43, 2)}`],
      },
    },
  ],
};
