import { expect, it } from 'vitest';
import { packageManager } from '../../src/install/package-manager.js';

it.each([
  ['nothing', { fields: [], files: [] }, 'npm'],
  ['an npm lock', { fields: [], files: ['package-lock.json'] }, 'npm'],
  ['a pnpm lock', { fields: [], files: ['pnpm-lock.yaml'] }, 'pnpm'],
  ['a bun lock', { fields: [], files: ['bun.lock'] }, 'bun'],
  ['a Yarn 1 lock', { fields: [], files: ['yarn.lock'], yarnLock: '# yarn lockfile v1\n' }, 'yarn-1'],
  ['a Yarn 4 lock', { fields: [], files: ['yarn.lock'], yarnLock: '# …\n\n__metadata:\n  version: 8\n' }, 'yarn'],
  ['a Yarn 4 configuration', { fields: [], files: ['yarn.lock', '.yarnrc.yml'], yarnLock: '' }, 'yarn'],
  ['the field before the lock', { fields: ['pnpm@10.1.0'], files: ['package-lock.json'] }, 'pnpm'],
  ['the field for Yarn 1', { fields: ['yarn@1.22.22'], files: [] }, 'yarn-1'],
  ['the field for Yarn 4', { fields: ['yarn@4.9.1+sha512.0'], files: [] }, 'yarn'],
  ['the nearest field', { fields: ['bun@1.2.0', 'npm@10.0.0'], files: [] }, 'bun'],
])('%s', (_, signs, expected) => {
  expect(packageManager(signs)).toBe(expected);
});
