import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const artifactory: Provider = {
  id: 'artifactory',
  name: 'JFrog Artifactory',
  category: 'package-registry',
  rules: [
    {
      id: 'artifactory-access-token-jwt',
      title: 'JFrog Artifactory access token (JWT)',
      confidence: 'certain',
      pattern: /eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoi[A-Za-z0-9_-]{20,120}\.eyJ[A-Za-z0-9_-]{40,2000}\.[A-Za-z0-9_-]{100,400}/,
      keywords: ['eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoi'],
      env: 'JF_ACCESS_TOKEN',
      docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      examples: {
        keys: [structured.jwt({ ext: '{}', sub: 'jfac@01/users/ci', scp: 'applied-permissions/user', aud: '*@*', iat: 1700000001 }, 1, 342, { ver: '2', typ: 'JWT', alg: 'RS256', kid: fake.base64url(43, 1) }), structured.jwt({ ext: '{}', sub: 'jfac@01/users/ci', scp: 'applied-permissions/user', aud: '*@*', iat: 1700000002 }, 2, 342, { ver: '2', typ: 'JWT', alg: 'RS256', kid: fake.base64url(43, 2) })],
        spares: [`JF_ACCESS_TOKEN=eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoi${fake.base64url(28)}.eyJ${fake.base64url(48, 2)}.${fake.base64url(96, 3)}`, `qeyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoi${fake.base64url(28)}.eyJ${fake.base64url(48, 2)}.${fake.base64url(108, 3)}`],
      },
    },
    {
      id: 'artifactory-api-key',
      title: 'JFrog Artifactory API key',
      confidence: 'certain',
      pattern: /AKCp[A-Za-z0-9]{69}/,
      keywords: ['AKCp'],
      randomness: 'token',
      checks: ['jfrog'],
      env: 'ARTIFACTORY_API_KEY',
      docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      examples: {
        keys: [`AKCp8${fake.draw('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 68)}`, `AKCp5${fake.draw('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 68, 2)}`],
        spares: [`ARTIFACTORY_API_KEY=AKCp${fake.alnum(68)}`, `qAKCp${fake.alnum(69)}`],
      },
    },
    {
      id: 'artifactory-identity-token',
      title: 'JFrog Artifactory identity token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['artifactory', 'jfrog'],
      env: 'JF_ACCESS_TOKEN',
      docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`JF_ACCESS_TOKEN=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
    {
      id: 'artifactory-reference-token',
      title: 'JFrog Artifactory reference token',
      confidence: 'certain',
      pattern: /cmVmdGtu[A-Za-z0-9]{56}/,
      keywords: ['cmVmdGtu'],
      randomness: 'token',
      checks: ['jfrog'],
      env: 'JF_ACCESS_TOKEN',
      docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      examples: {
        keys: [structured.base64(`reftkn:01:1700000000:${fake.alnum(27)}`), structured.base64(`reftkn:01:1800000000:${fake.alnum(27, 2)}`)],
        spares: [`JF_ACCESS_TOKEN=cmVmdGtu${fake.alnum(55)}`, `qcmVmdGtu${fake.alnum(56)}`],
      },
    },
  ],
};
