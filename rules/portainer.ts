import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const portainer: Provider = {
  id: 'portainer',
  name: 'Portainer',
  category: 'cloud',
  rules: [
    {
      id: 'portainer-token-2',
      title: 'Portainer token (JWT)',
      confidence: 'likely',
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[A-Za-z0-9]{50,310}\.[A-Za-z0-9_-]{43}/,
      words: ['portainer'],
      env: 'PORTAINER_TOKEN',
      examples: {
        keys: [`eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${fake.alnum(58)}.${fake.base64url(43, 2)}`, `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${fake.alnum(66, 3)}.${fake.base64url(43, 4)}`],
        spares: [`PORTAINER_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${fake.alnum(58)}.${fake.base64url(42, 2)}`, `checksum: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${fake.alnum(58)}.${fake.base64url(43, 2)}`],
      },
    },
    {
      id: 'portainer-token-3',
      title: 'Portainer token (begins ptr_)',
      confidence: 'likely',
      pattern: /ptr_[A-Za-z0-9+/=_-]{20,60}/,
      keywords: ['portainer'],
      words: ['portainer'],
      env: 'PORTAINER_TOKEN',
      examples: {
        keys: [`ptr_${fake.base64url(28)}`, `ptr_${fake.base64url(36, 2)}`],
        spares: [`PORTAINER_TOKEN=ptr_${fake.base64url(16)}`, `checksum: ptr_${fake.base64url(28)}`],
      },
    },
  ],
};
