import { describe, expect, test } from 'vitest';
import { directivesOf } from '../../src/allow/directive.js';

const allow = (ids: readonly string[], reason: string) => [{ kind: 'allow', ids, reason }];
const next = (ids: readonly string[], reason: string) => [{ kind: 'allow-next-line', ids, reason }];
const read = (line: string, keys?: readonly number[]) => directivesOf(line, keys).map(({ kind, ids, reason }) => ({ kind, ids, reason }));

describe('a directive is read', () => {
  test.each([
    ['const a = 1 // keyfence:allow a-key -- why', allow(['a-key'], 'why')],
    ['# keyfence:allow-next-line a-key, b-key -- documented example values', next(['a-key', 'b-key'], 'documented example values')],
    ['keyfence:allow a-key,b-key -- no comment at all', allow(['a-key', 'b-key'], 'no comment at all')],
    ['/* keyfence:allow a-key -- why */', allow(['a-key'], 'why')],
    ['<!-- keyfence:allow a-key -- why -->', allow(['a-key'], 'why')],
    ['{# keyfence:allow a-key -- why #}', allow(['a-key'], 'why')],
    ['{{!-- keyfence:allow a-key -- why --}}', allow(['a-key'], 'why')],
    ['<%# keyfence:allow a-key -- why %>', allow(['a-key'], 'why')],
    ['(* keyfence:allow a-key -- why *)', allow(['a-key'], 'why')],
    ['{- keyfence:allow a-key -- why -}', allow(['a-key'], 'why')],
    ['<# keyfence:allow a-key -- why #>', allow(['a-key'], 'why')],
    ['-- keyfence:allow a-key -- why', allow(['a-key'], 'why')],
    ['--[[ keyfence:allow a-key -- why ]]', allow(['a-key'], 'why')],
    ['{"//": "keyfence:allow a-key -- why"},', allow(['a-key'], 'why')],
    ['# keyfence:allow a-key -- why -- twice over', allow(['a-key'], 'why -- twice over')],
    ['# keyfence:allow a-key -- why\r', allow(['a-key'], 'why')],
    ['\t; keyfence:allow\ta-key\t--\twhy', allow(['a-key'], 'why')],
    ['x = 1 # keyfence:allow a-key -- one keyfence:allow b-key -- other', [...allow(['a-key'], 'one'), ...allow(['b-key'], 'other')]],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('what is missing stays empty', () => {
  test.each([
    ['# keyfence:allow', allow([], '')],
    ['# keyfence:allow -- why', allow([], 'why')],
    ['# keyfence:allow a-key', allow(['a-key'], '')],
    ['# keyfence:allow a-key --', allow(['a-key'], '')],
    ['<!-- keyfence:allow a-key -->', allow(['a-key'], '')],
    ['/* keyfence:allow a-key -- */', allow(['a-key'], '')],
    ['# keyfence:allow a-key sandbox account', allow(['a-key sandbox account'], '')],
    ['# keyfence:allow , a-key,, -- why', allow(['a-key'], 'why')],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('another word is no directive that opens', () => {
  test.each(['keyfence:alow', 'keyfence:allow-nextline', 'keyfence:ignore', 'keyfence:', 'keyfence:ALLOW', 'Keyfence:allow', 'keyfence:allowed', 'keyfence:allow_next_line'])(
    '%s',
    (typed) => {
      expect(directivesOf(`# ${typed} a-key -- why`)).toMatchObject([{ kind: 'unknown', typed }]);
    },
  );
});

test.each([
  'gitleaks:allow',
  'pragma: allowlist secret',
  'trufflehog:ignore',
  'ggignore',
  'secretlint-disable-line',
  'eslint-disable-line',
])('%s is nothing to this tool', (foreign) => {
  expect(directivesOf(`const a = 1 // ${foreign}`)).toEqual([]);
});

test('the reason ends where a key begins', () => {
  const line = '/* keyfence:allow a-key -- why: SECRET';
  expect(read(line, [line.indexOf('SECRET')])).toEqual(allow(['a-key'], 'why:'));
});

test('a key before the directive cuts nothing', () => {
  expect(read('SECRET # keyfence:allow a-key -- why', [0])).toEqual(allow(['a-key'], 'why'));
});

test('a line full of keys and directives is read as any other', () => {
  const keys = Array.from({ length: 300_000 }, (_, at) => 40 + at);
  expect(read('# keyfence:allow a-key -- why'.padEnd(40) + 'S'.repeat(300_000), keys)).toEqual(allow(['a-key'], 'why'));
  const each = '# keyfence:allow a-key -- why SECRET ';
  const starts = Array.from({ length: 1000 }, (_, at) => at * each.length + each.indexOf('SECRET'));
  expect(read(each.repeat(1000), starts)).toEqual(starts.flatMap(() => allow(['a-key'], 'why')));
});
