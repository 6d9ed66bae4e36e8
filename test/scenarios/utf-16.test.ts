import { expect, test } from 'vitest';
import { key, noStats, oneByOne, wanted } from './support/found.js';
import { pushed, staged, stagedReadings } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';
import { readText } from '../../src/git/text.js';

type Encoding = 'LE' | 'BE';

function utf16(text: string, encoding: Encoding, mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\u{feff}' : '') + text, 'utf16le');
  return encoding === 'LE' ? bytes : bytes.swap16();
}

const kinds: readonly (readonly [Encoding, boolean])[] = [['LE', true], ['LE', false], ['BE', true], ['BE', false]];
const lines = ['first', 'Ċ ઊ 日本', 'third', 'c\r', 'last'];

test.each(kinds)('a new file in UTF-16%s, byte order mark: %s', async (encoding, mark) => {
  const repo = scratch().write('a', utf16([...lines, `k = ${key()}`, 'end'].join('\n'), encoding, mark)).add();
  expect(await staged(repo)).toEqual(['a:6']);
});

test.each(kinds)('lines added to UTF-16%s, byte order mark: %s', async (encoding, mark) => {
  const repo = scratch();
  repo.write('a', utf16(`${[key(9), ...lines, key(8)].join('\n')}\n`, encoding, mark)).commit('base');
  const changed = [key(1), key(9), ...lines.toSpliced(3, 0, `k = ${key(2)}`), key(8), key(3)];
  repo.write('a', utf16(changed.join('\n'), encoding, mark)).add();
  expect(await staged(repo)).toEqual(['a:1', 'a:10', 'a:6']);
});

test.each(kinds)('a line behind an unfinished one in UTF-16%s, byte order mark: %s', async (encoding, mark) => {
  const repo = scratch();
  repo.write('a', utf16(`x\n${key(9)}`, encoding, mark)).commit('base');
  repo.write('a', utf16(`x\n${key(9)}\n${key(1)}`, encoding, mark)).add();
  expect(await staged(repo)).toEqual(['a:3']);
});

async function columnIn(repo: Scratch): Promise<number> {
  for await (const reading of oneByOne(stagedReadings(repo))) {
    if (reading.kind !== 'subject') continue;
    for (const { column, bytes } of reading.subject.passages) return column + (Buffer.from(bytes).toString().split('\n').at(-1)?.indexOf(key()) ?? -1);
  }
  return -1;
}

test.each(kinds)('columns are those of the characters in UTF-16%s, byte order mark: %s', async (encoding, mark) => {
  const repo = scratch().write('a', utf16(`// ключ 😀: ${key()}`, encoding, mark)).add();
  expect(await columnIn(repo)).toBe('// ключ 😀: '.length);
});

test('lines that a shell appended to a file in another encoding', async () => {
  const repo = scratch();
  repo.write('.env', 'A=1\nB=2\n').commit('base');
  repo.write('.env', Buffer.concat([Buffer.from(`A=1\nB=2\n`), utf16(`C=${key(1)}\r\nD=${key(2)}\r\n`, 'LE', true)])).add();
  expect(await staged(repo)).toEqual(['.env:3', '.env:4']);
  repo.write('.env', Buffer.concat([utf16('A=1\r\n', 'LE', true), Buffer.from(`B=${key(3)}\n`)])).add();
  expect(await staged(repo)).toEqual(['.env:2']);
});

test('a text that is mostly Chinese', async () => {
  const text = `${'钥匙在上面，不要给别人看。\n'.repeat(50)}key = ${key()}\n`;
  const repo = scratch().write('le', utf16(text, 'LE', true)).write('be', utf16(text, 'BE', true)).write('none', utf16(text, 'LE', false)).add();
  expect(await staged(repo)).toEqual(['be:51', 'le:51', 'none:51']);
});

test('a large file: as a change, as a new file, and in a push', async () => {
  const filler = 'some line of text that is not short\n'.repeat(40_000);
  const repo = scratch();
  repo.write('a', utf16(filler, 'LE', true)).commit('base');
  repo.write('a', utf16(`${filler.slice(0, 360)}${key(1)}\n${filler.replaceAll('not', 'now')}${key(2)}\n`, 'LE', true)).write('b', utf16(`${filler}${key(3)}`, 'BE', false)).add();
  const places = ['a:11', 'a:40012', 'b:40001'];
  expect(await staged(repo)).toEqual(places);
  repo.commit('more');
  repo.git('init', '-q', '--bare', '../remote.git');
  expect(await pushed(repo, '../remote.git', 'main')).toEqual(places.map((place) => `${place} in more`));
});

test('text that comes in pieces of any size', async () => {
  const bytes = utf16(`a\n${key()}`, 'LE', true);
  const lines: number[] = [];
  for await (const reading of oneByOne(readText(bytes, 'x', { wanted, stats: noStats() }))) if (reading.kind === 'subject') lines.push(...reading.subject.passages.map(({ line }) => line));
  expect(lines).toEqual([1]);
});
