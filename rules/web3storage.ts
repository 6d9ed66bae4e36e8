import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const web3storage: Provider = {
  id: 'web3storage',
  name: 'Web3Storage',
  category: 'crypto',
  rules: [
    {
      id: 'web3storage-api-key',
      title: 'Web3Storage API key',
      confidence: 'likely',
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJ[A-Za-z0-9_-]{100,300}\.[A-Za-z0-9_-]{25,100}/,
      words: ['web3storage', 'web3'],
      precedence: 1,
      env: 'WEB3STORAGE_API_KEY',
      examples: {
        keys: [`eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.base64url(108)}.${fake.base64url(33, 2)}`, `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.base64url(116, 3)}.${fake.base64url(41, 4)}`],
        spares: [`WEB3STORAGE_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.base64url(108)}.${fake.base64url(21, 2)}`, `checksum: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.base64url(108)}.${fake.base64url(33, 2)}`],
      },
    },
  ],
};
