import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scalr: Provider = {
  id: 'scalr',
  name: 'Scalr',
  category: 'cloud',
  rules: [
    {
      id: 'scalr-access-token',
      title: 'Scalr access token',
      confidence: 'certain',
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[A-Za-z0-9_-]{20,40}\.[A-Za-z0-9_-]{43}/,
      keywords: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt'],
      env: 'SCALR_ACCESS_TOKEN',
      examples: {
        keys: [`eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt${fake.base64url(25)}.${fake.base64url(43, 2)}`, `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt${fake.base64url(30, 3)}.${fake.base64url(43, 4)}`],
        spares: [`SCALR_ACCESS_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt${fake.base64url(25)}.${fake.base64url(42, 2)}`, `qeyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt${fake.base64url(25)}.${fake.base64url(43, 2)}`],
      },
    },
    {
      id: 'scalr-api-key',
      title: 'Scalr API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9._]{136}/,
      words: ['scalr'],
      env: 'SCALR_API_KEY',
      examples: {
        keys: [fake.alnum(136), fake.alnum(136, 2)],
        spares: [`SCALR_API_KEY=${fake.alnum(135)}`, `checksum: ${fake.alnum(136)}`],
      },
    },
  ],
};
