import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const jwt: Provider = {
  id: 'jwt',
  name: 'JSON Web Token',
  category: 'generic',
  rules: [
    {
      id: 'jwt-signed-token',
      title: 'JSON Web Token',
      confidence: 'certain',
      pattern: /eyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{20,}/,
      keywords: ['.eyJ'],
      checks: ['jwt'],
      precedence: -1,
      env: 'JWT',
      docs: 'https://www.rfc-editor.org/rfc/rfc7519',
      examples: {
        keys: [structured.jwt({ sub: fake.digits(10), name: 'A. User', iat: 1700000010 }), structured.jwt({ sub: fake.digits(10, 2), name: 'A. User', iat: 1700000020 }, 2)],
        spares: [`JWT=eyJ${fake.base64url(23)}.${fake.base64url(23, 2)}.${fake.base64url(28, 3)}`, `q${structured.jwt({ sub: fake.digits(10) })}`],
      },
    },
    {
      id: 'jwt-signing-secret',
      title: 'JWT signing secret',
      confidence: 'likely',
      pattern: /[^\s"'`,;<>]{16,128}/,
      words: ['jwtsecret', 'jwtkey', 'jwtsecretkey', 'jwtsigningkey', 'jwtsigningsecret'],
      randomness: 'password',
      env: 'JWT_SECRET',
      docs: 'https://www.rfc-editor.org/rfc/rfc7519',
      examples: {
        keys: [fake.base64url(24), fake.base64url(32, 2)],
        spares: [`JWT_SECRET=${fake.base64url(12)}`, `checksum: ${fake.base64url(24)}`],
      },
    },
  ],
};
