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
        catches: [{ path: '.npmrc', text: `//registry.npmjs.org/:_authToken=${fake.uuid(3)}` }],
        spares: [`NPM_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
