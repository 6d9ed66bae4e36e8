import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stytch: Provider = {
  id: 'stytch',
  name: 'Stytch',
  category: 'identity',
  rules: [
    {
      id: 'stytch-api-key',
      title: 'Stytch API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{47}=/,
      words: ['stytch'],
      env: 'STYTCH_API_KEY',
      examples: {
        keys: [`${fake.base64url(47)}=`, `${fake.base64url(47, 2)}=`],
        spares: [`STYTCH_API_KEY=${fake.base64url(46)}`, `checksum: ${fake.base64url(47)}=`],
      },
    },
    {
      id: 'stytch-secret',
      title: 'Stytch project secret',
      confidence: 'certain',
      pattern: /secret-(?:live|test)-[A-Za-z0-9_-]{35}=/,
      keywords: ['secret-live-', 'secret-test-'],
      env: 'STYTCH_SECRET',
      docs: 'https://stytch.com/docs/api/authentication',
      examples: {
        keys: [`secret-live-${fake.base64url(35)}=`, `secret-test-${fake.base64url(35, 2)}=`],
        spares: [`STYTCH_SECRET=secret-live-${fake.base64url(34)}=`, `qsecret-test-${fake.base64url(35)}=`],
      },
    },
  ],
};
