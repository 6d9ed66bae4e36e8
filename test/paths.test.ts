import { describe, expect, test } from 'vitest';
import { globOf, matchesGlob } from '../src/paths.js';

describe('a glob means', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['*.json', 'deep/down/a.json'],
    ['config.json', 'apps/web/config.json'],
    ['*', 'deep/down/a.json'],
    ['**', ''],
    ['*', ''],
    ['test/', 'test/deep/a.ts'],
    ['/a.ts', 'a.ts'],
    ['./a.ts', 'a.ts'],
    ['src/*.ts', 'src/a.ts'],
    ['src/**/a.ts', 'src/a.ts'],
    ['src/**/a.ts', 'src/x/y/a.ts'],
    ['src/**', 'src/x/y'],
    ['a/?.ts', 'a/𝒳.ts'],
    ['pages/[id].ts', 'pages/[id].ts'],
    [String.raw`a/\*.ts`, 'a/*.ts'],
    ['a/caf\u{fffd}.txt', 'a/caf\u{fffd}.txt'],
  ])('%s: %s', (glob, path) => {
    expect(matchesGlob(glob, path)).toBe(true);
  });
});

describe('a glob does not mean', () => {
  test.each([
    ['src/a.ts', 'lib/src/a.ts'],
    ['src/*.ts', 'src/x/a.ts'],
    ['src/**/a.ts', 'src/xa.ts'],
    ['/a.ts', 'src/a.ts'],
    ['*.json', 'a.json5'],
    ['pages/[id].ts', 'pages/i.ts'],
    ['test/', 'test'],
    ['a/?.ts', 'a//.ts'],
    [String.raw`a/\*.ts`, 'a/b.ts'],
    ['SRC/a.ts', 'src/a.ts'],
  ])('%s: %s', (glob, path) => {
    expect(matchesGlob(glob, path)).toBe(false);
  });
});

describe('the glob of a path means that path', () => {
  test.each(['src/a.ts', 'a b/c -- d.ts', ' leading/x', 'x/trailing ', 'x/*?\\', 'x/\ttab\n', 'caf\u{fffd}', '', '-- x/y', '# a/b'])('%j', (path) => {
    expect(matchesGlob(globOf(path), path)).toBe(true);
  });

  test.each([['a/b -- c', ' -- '], ['a\nb/c', '\n']])('without what ends it on a line: %j', (path, part) => {
    expect(globOf(path)).not.toContain(part);
  });
});

test('many stars take no exponential time', () => {
  expect(matchesGlob(`${'*a'.repeat(40)}/x`, `${'a'.repeat(4000)}`)).toBe(false);
});
