import { describe, expect, it } from 'vitest';
import { type HooksPath, huskyFolder, previousHooks } from '../../src/install/hooks-path.js';

describe('huskyFolder', () => {
  it.each([
    ['.husky/_', { folder: '.husky', layout: 9 }],
    ['./.husky/_', { folder: '.husky', layout: 9 }],
    ['.husky/_/', { folder: '.husky', layout: 9 }],
    ['/app/.husky/_', { folder: '.husky', layout: 9 }],
    ['web/.husky/_', { folder: 'web/.husky', layout: 9 }],
    ['.config/hooks/_', { folder: '.config/hooks', layout: 9 }],
    ['.husky', { folder: '.husky', layout: 8 }],
    ['web/.husky', { folder: 'web/.husky', layout: 8 }],
    ['.githooks', undefined],
    ['/shared/hooks', undefined],
    ['/dev/null', undefined],
  ])('%s', (value, expected) => {
    expect(huskyFolder(value, '/app')).toEqual(expected);
  });
});

describe('previousHooks', () => {
  const value = (text: string, more: Partial<HooksPath> = {}): HooksPath => ({ origin: '/app/.git/config', value: text, ours: false, local: true, ...more });
  const global = value('/shared/hooks', { origin: '/shared/.gitconfig', local: false });
  const ours = value('.git/keyfence/hooks', { origin: '/app/.git/keyfence/config', ours: true, local: false });

  it.each([
    ['nothing is set', [], undefined, '.git/hooks'],
    ['a global value', [global], undefined, '/shared/hooks'],
    ['a local value', [global, value('.githooks')], undefined, '.githooks'],
    ['husky was in force', [global, value('.husky/_')], undefined, ''],
    ['husky, after init over .git/hooks', [value('.husky/_'), ours], '.git/hooks', '.git/hooks'],
    ['husky, after init over a local value', [value('.husky/_'), ours], '.githooks', '.githooks'],
    ['another tool since', [value('.others'), ours], '.git/hooks', '.others'],
    ['an empty value', [value('')], undefined, '.git/hooks'],
  ])('%s', (_, values, recorded, expected) => {
    expect(previousHooks(values, '/app', recorded)).toBe(expected);
  });
});
