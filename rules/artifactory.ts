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
  guide: {
    about:
      'A JFrog access token acts in Artifactory and the JFrog Platform within its scope; a reference token is a short name for one. An '
      + 'identity token or an older API key acts as its user.',
    uses: [
      'Reading and publishing packages from CI',
      'Signing in clients such as Docker, npm, Maven and pip',
      'Managing repositories and users by API',
    ],
    generate: {
      page: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens',
      steps: [
        'For a person: open your profile and generate an identity token.',
        'For a program: as admin open Administration, User Management, Access Tokens, and generate a scoped token.',
        'Choose a user or group with few permissions as its scope, and an expiry.',
        'Copy it at once; take the reference token only where a client cannot hold the long form.',
      ],
    },
    risks: [
      'read the packages and images of every repository the scope allows, with the code and secrets in them',
      'publish or replace packages that your builds and customers install',
      'delete artifacts',
      'with an admin token: make users and tokens, and change repositories and permissions',
    ],
    practices: [
      'Scoped tokens with an expiry; group permissions for single repositories.',
      'Short-lived tokens by OpenID Connect in CI, instead of stored ones.',
      'Identity tokens instead of API keys: new API keys can no longer be made, and their end was announced for 2024.',
      'A user for each pipeline, so that logs tell them apart.',
    ],
    usage: {
      page: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens',
      steps: [
        'Look in the list of access tokens for those that nobody of yours made.',
        'Read `artifactory-access.log` and `artifactory-request.log` for the user: addresses, downloads and uploads that are not yours.',
        'Compare published artifacts with what your builds made since the leak.',
      ],
    },
    revoke: {
      page: 'https://jfrog.com/help/r/jfrog-rest-apis/revoke-token-by-id',
      steps: [
        'Generate a new token with a smaller scope and move the pipelines to it.',
        'Revoke the leaked one in the list of access tokens, or by its id, as below.',
        'An admin can also revoke by the token itself (Revoke Token by Value in the REST API).',
        'An API key: revoke it in the profile of its user, and use an identity token from then on.',
      ],
      effect:
        'A revoked token answers to nobody; the API says 204 if it was revoked before. Deleting or disabling a user also ends their identity '
        + 'tokens.',
      command: 'curl -X DELETE -H "Authorization: Bearer $JF_ADMIN_TOKEN" "https://$JF_HOST/access/api/v1/tokens/$LEAKED_TOKEN_ID"',
    },
    sources: [
      { page: 'https://jfrog.com/help/r/jfrog-rest-apis/revoke-token-by-id', read: '2026-11-22' },
      { page: 'https://jfrog.com/help/r/jfrog-rest-apis/revoke-token-by-value', read: '2026-11-22' },
      { page: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens', read: '2026-11-22' },
      { page: 'https://docs.jfrog.com/releases/docs/jfrog-platform-deprecations', read: '2026-11-22' },
    ],
  },
};
