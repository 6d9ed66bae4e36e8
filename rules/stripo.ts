import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stripo: Provider = {
  id: 'stripo',
  name: 'Stripo',
  category: 'email',
  rules: [
    {
      id: 'stripo-api-key',
      title: 'Stripo API key',
      confidence: 'likely',
      pattern: /eyJhbGciOiJIUzI1NiJ9\.[A-Za-z0-9]{130}\.[A-Za-z0-9_-]{43}/,
      words: ['stripo'],
      env: 'STRIPO_API_KEY',
      docs: 'https://api.stripo.email/reference/findemails',
      examples: {
        keys: [`eyJhbGciOiJIUzI1NiJ9.${fake.alnum(130)}.${fake.base64url(43, 2)}`, `eyJhbGciOiJIUzI1NiJ9.${fake.alnum(130, 3)}.${fake.base64url(43, 4)}`],
        spares: [`STRIPO_API_KEY=eyJhbGciOiJIUzI1NiJ9.${fake.alnum(130)}.${fake.base64url(42, 2)}`, `checksum: eyJhbGciOiJIUzI1NiJ9.${fake.alnum(130)}.${fake.base64url(43, 2)}`],
      },
    },
  ],
};
