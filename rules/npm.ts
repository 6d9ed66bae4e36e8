import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { signed } from '../src/catalog/signed.js';

export const npm: Provider = {
  id: 'npm',
  name: 'npm',
  category: 'package-registry',
  rules: [
    {
      id: 'npm-access-token',
      title: 'npm access token',
      confidence: 'certain',
      pattern: /npm_[A-Za-z0-9]{36}/,
      keywords: ['npm_'],
      randomness: 'token',
      checks: ['crc32-base62'],
      env: 'NPM_TOKEN',
      examples: {
        keys: [signed.github('npm_'), signed.github('npm_', 2)],
        spares: [`NPM_TOKEN=npm_${fake.alnum(35)}`, `q${signed.github('npm_')}`],
      },
    },
    {
      id: 'npm-access-token-legacy',
      title: 'npm access token (legacy)',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['npm', 'npmtoken', 'npmrc', 'npmjs', 'npmauthtoken'],
      env: 'NPM_TOKEN',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`NPM_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'npm-access-token-legacy-in-npmrc',
      title: 'npm access token (legacy)',
      confidence: 'likely',
      pattern: /_authToken["']?\s{0,4}[:=]\s{0,4}["']?(?<key>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      keywords: ['_authToken'],
      env: 'NPM_TOKEN',
      examples: {
        keys: [`_authToken=${fake.uuid(4)}`, `_authToken=${fake.uuid(5)}`],
        catches: [{ path: '.npmrc', text: `//${['registry', 'npmjs', 'org'].join('.')}/:_authToken=${fake.uuid(3)}` }, `//npm.acme.dev/:_authToken=${fake.uuid(6)}`, `"_authToken": "${fake.uuid(7)}"`],
        spares: ['_authToken=${NPM_TOKEN}', `_authTokenId=${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'An npm access token acts as its user on the registry: it installs private packages and, with write access, publishes new versions of the '
      + 'packages it covers.',
    uses: ['Publishing packages from a pipeline', 'Installing private packages in builds', 'Managing packages and teams by script'],
    generate: {
      page: 'https://docs.npmjs.com/creating-and-viewing-access-tokens',
      steps: [
        'To publish from GitHub Actions or GitLab CI set up trusted publishing instead: it needs no token.',
        'Otherwise open your profile picture on npmjs.com, Access Tokens, and generate a granular access token.',
        'Choose an expiration, and only the packages, scopes and organisations that the program needs.',
        'Choose read-only where nothing is published, and the addresses (CIDR ranges) that may use it.',
        'Copy it at once: it is shown in full only now.',
      ],
    },
    risks: [
      'publish a version with malware in it, which everybody who installs your package then runs',
      'read the source of your private packages',
      'change owners and tags of packages, with write access to them',
      'from the machines of those who installed it, take further tokens',
    ],
    practices: [
      'Granular tokens: chosen packages, scopes and organisations, read-only or read and write, an expiration.',
      'Allowed addresses (CIDR ranges) for a token.',
      'Trusted publishing from CI, with provenance.',
      'Two-factor authentication for publishing, required for a package, with tokens disallowed.',
    ],
    usage: {
      steps: [
        'List the tokens with `npm token list`.',
        'See whether a version exists that nobody of yours published: `npm view "$PACKAGE" time`.',
        'See whether owners changed: `npm owner ls "$PACKAGE"`. npm sends a mail to the maintainers for each published version.',
      ],
    },
    revoke: {
      page: 'https://docs.npmjs.com/revoking-access-tokens',
      steps: [
        'On npmjs.com open your profile picture, Access Tokens, find the token and delete it; or use the command.',
        'Its id is in `npm token list --json`. Revoke by the id, so that the token itself is not typed.',
        'If a bad version was published, deprecate or unpublish it and write to npm support.',
      ],
      effect: 'The token is taken out of the registry at once and cannot be used again.',
      command: 'npm token revoke "$TOKEN_ID"',
    },
    sources: [{ page: 'https://docs.npmjs.com/cli/v11/commands/npm-token/', read: '2026-11-21' }],
  },
};
