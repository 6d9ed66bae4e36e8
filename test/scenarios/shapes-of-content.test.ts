import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { key, noStats, oneByOne, paths } from './support/found.js';
import { failure, history, staged, stagedReadings } from './support/readers.js';
import { scratch } from './support/scratch.js';

test('no line break at the end', async () => {
  const repo = scratch().write('a', `x\n${key(1)}`).write('b', key(2)).add();
  expect(await staged(repo)).toEqual(['a:2', 'b:1']);
});

test('a last line that only got its line break is not new', async () => {
  const repo = scratch();
  repo.write('a', `x\n${key(1)}`).commit('base');
  repo.write('a', `x\n${key(1)}\n${key(2)}`).add();
  expect(await staged(repo)).toEqual(['a:3']);
});

test.each([
  ['behind a new one', `x\n${key(2)}\n${key(1)}\n`, ['a:2']],
  ['twice', `x\n${key(1)}\n${key(1)}\n`, ['a:3']],
  ['behind a new one, still without', `x\n${key(2)}\n${key(1)}`, ['a:2']],
  ['as the first of all', `${key(1)}\n${key(2)}\n`, ['a:2']],
])('a last line that only got its line break: %s', async (_, text, places) => {
  const repo = scratch();
  repo.write('a', `x\n${key(1)}`).commit('base');
  expect(await staged(repo.write('a', text).add())).toEqual(places);
});

test.each([
  ['alone', `x\n${key(1)}`, []],
  ['behind a new one', `${key(2)}\n${key(1)}`, ['a:1']],
  ['with something else', `x\n${key(1)} `, ['a:2']],
  ['as a second one', `x\n${key(1)}\n${key(1)}`, ['a:3']],
])('a last line that lost its line break: %s', async (_, text, places) => {
  const repo = scratch();
  repo.write('a', `x\n${key(1)}\ny\n`).commit('base');
  expect(await staged(repo.write('a', text).add())).toEqual(places);
});

test('the ends of a file that is too large for one piece', async () => {
  const repo = scratch();
  const many = (line: string): string => `${line}\n`.repeat(600_000);
  repo.write('a', `${many('old')}same\n${key(1)}`).write('b', `${many('old')}same\n${key(2)}\n`).commit('base');
  repo.write('a', `${many('new')}same\n${key(3)}\n${key(1)}\n`).write('b', `${many('new')}same\n${key(4)}\n${key(2)}`).add();
  expect(await staged(repo)).toEqual(['a:600002', 'b:600002']);
});

test('a last line that got its line break and something else is new', async () => {
  const repo = scratch();
  repo.write('a', `x\n${key(1)}`).commit('base');
  repo.write('a', `x\n${key(1)} \n`).add();
  expect(await staged(repo)).toEqual(['a:2']);
});

test.each([
  ['CRLF', '\r\n', 2], ['CR alone is no line break', '\r', 1], ['U+2028 is no line break', '\u2028', 1], ['U+0085 is no line break', '\u0085', 1],
  ['form feed is no line break', '\f', 1], ['vertical tab is no line break', '\u000b', 1], ['NUL is no line break', '\0', 1],
])('%s', async (_, separator, line) => {
  const repo = scratch().write('a', ['x', `y ${key()} y`, 'z'].join(separator)).add();
  expect(await staged(repo)).toEqual([`a:${line}`]);
});

test('keys first, in the middle and last, with what was there before between them', async () => {
  const repo = scratch();
  const lines = Array.from({ length: 100 }, (_, index) => `line ${index + 1}`);
  repo.write('a', `${lines.join('\n')}\n`).commit('base');
  const changed = lines.toSpliced(70, 2, `k = ${key(3)}`).toSpliced(40, 0, `k = ${key(2)}`, 'more').toSpliced(0, 0, key(1));
  repo.write('a', `${changed.join('\n')}\n${key(4)}\n`).add();
  expect(await staged(repo)).toEqual(['a:1', 'a:103', 'a:42', 'a:74']);
});

test('lines that look like a patch', async () => {
  const repo = scratch();
  const looks = [
    'diff --git a/x b/x', '++ b/x', '-- a/x', '+++ b/x', '--- a/x', '@@ -1 +1 @@', '@@ -0,0 +1,99 @@', `+${key(1)}`, `-${key(2)}`, ` ${key(3)}`, '\\ No newline at end of file',
    '1'.repeat(40), `commit ${'1'.repeat(40)}`, '* Unmerged path x', 'Binary files a/x and b/x differ', 'GIT binary patch', '', '+', '-', ' ', '\\', 'index 1..2', key(4), '\u001b[31m+red',
  ];
  repo.write('a', `${looks.join('\n')}\n`).write('b', `${key(5)}\n`).add();
  expect(await staged(repo)).toEqual(['a:23', 'a:8', 'a:9', 'a:10', 'b:1'].sort());
  repo.git('commit', '-q', '-m', 'looks');
  repo.write('a', `${looks.toReversed().join('\n')}\nend ${key(6)}\n`).commit('looks again');
  expect(await history(repo)).toEqual([
    'a:10 in looks', 'a:15 in looks again', 'a:16 in looks again', 'a:17 in looks again', 'a:2 in looks again', 'a:23 in looks', 'a:25 in looks again', 'a:8 in looks', 'a:9 in looks', 'b:1 in looks',
  ]);
});

test('the column of a key in a line of ten megabytes', async () => {
  const repo = scratch();
  const before = 'ü😀x '.repeat(1_000_000);
  repo.write('a', `x\n${before}${key()} y${'z'.repeat(2_000_000)}\n`).add();
  const columns: number[] = [];
  for await (const reading of oneByOne(stagedReadings(repo))) {
    if (reading.kind !== 'subject') continue;
    for (const { line, column, bytes } of reading.subject.passages) {
      const text = Buffer.from(bytes).toString();
      const [lines, at] = [text.split('\n'), text.split('\n').findIndex((one) => one.includes(key()))];
      if (at >= 0) columns.push(line + at, (at === 0 ? column : 0) + (lines[at] ?? '').indexOf(key()));
    }
  }
  expect([...new Set(columns)]).toEqual([2, before.length]);
});

test('a key at every place around the cuts of a long line', async () => {
  const repo = scratch();
  for (let at = 0; at < 20; at += 1) repo.write(`f${at}`, `${'x'.repeat(1_048_576 - 20 + 2 * at)} ${key(at)} ${'y'.repeat(100_000)}`);
  expect(await staged(repo.add())).toEqual(Array.from({ length: 20 }, (_, at) => `f${at}:1`).sort());
});

test('a hundred thousand hunks', async () => {
  const repo = scratch();
  const line = (index: number): string => `line ${index}`;
  repo.write('a', `${Array.from({ length: 200_000 }, (_, index) => line(index)).join('\n')}\n`).commit('base');
  const changed = Array.from({ length: 200_000 }, (_, index) => (index % 2 === 0 ? line(index) : index % 20_001 === 1 ? `k = ${key(index)}` : `${line(index)}!`));
  repo.write('a', `${changed.join('\n')}\n`).add();
  const expected = changed.flatMap((text, index) => (text.includes(key(index)) ? [`a:${index + 1}`] : []));
  expect([expected.length, await staged(repo)]).toEqual([expected.length, expected.sort()]);
});

test('more than fits into memory at once: new files, a large new file, and changes to old ones', async () => {
  const repo = scratch();
  const filler = 'const value = compute(1, 2, 3);\n'.repeat(40_000);
  for (const name of ['m1', 'm2', 'z']) repo.write(name, filler);
  repo.write('link', 'x').commit('base');
  repo.write('m1', `${filler}${key(1)}\n`).write('z', `${key(2)}\n${filler}`).write('m2', `${filler.replaceAll('1', '4')}${key(5)}\n`);
  for (let index = 0; index < 8; index += 1) repo.write(`new${index}`, `${filler}${key(index)}\n${filler}`);
  repo.write('huge', `${filler.repeat(6)}${key(7)}\n${filler}`).add();
  expect(await staged(repo)).toEqual(
    ['huge:240001', 'm1:40001', 'm2:40001', 'z:1', ...Array.from({ length: 8 }, (_, index) => `new${index}:40001`)].sort(),
  );
});

test('the same content at several paths of a large change counts at each', async () => {
  const repo = scratch();
  const filler = 'const value = compute(1, 2, 3);\n'.repeat(140_000);
  repo.write('a', filler).write('b', `${filler}x\n`);
  for (const name of ['c', 'd/c', 'z']) repo.write(name, `x\n${key(1)}`).write(`${name}-clean`, 'x\ny').write(`${name}-empty`, '');
  repo.write('huge', `${filler}${key(2)}\n`).write('huge-too', `${filler}${key(2)}\n`).add();
  const stats = noStats();
  expect(await staged(repo, stats)).toEqual(['c:2', 'd/c:2', 'huge-too:140001', 'huge:140001', 'z:2']);
  const lines = 4 * 140_000 + 1 + 2 + 3 * (2 + 2);
  expect(stats).toMatchObject({ files: 13, addedLines: lines, bytes: expect.toSatisfy((bytes: number) => bytes >= 4 * filler.length) });
  expect(await paths(stagedReadings(repo))).toEqual(['a', 'b', ...['c', 'd/c', 'z'].flatMap((name) => [name, `${name}-clean`, `${name}-empty`]), 'huge', 'huge-too'].sort());
});

test('a large file becomes a link, behind a conflict, before a large new file', async () => {
  const repo = scratch();
  const filler = 'const value = compute(1, 2, 3);\n'.repeat(200_000);
  repo.write('conflict', 'base\n').write('m', filler).commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('conflict', 'theirs\n').commit('theirs');
  repo.git('checkout', '-q', 'main');
  repo.write('conflict', 'ours\n').commit('ours');
  repo.tryGit('merge', 'topic');
  repo.git('merge', '--quit');
  rmSync(join(repo.dir, 'm'));
  symlinkSync(key(1), join(repo.dir, 'm'));
  repo.write('z', `${filler}${key(2)}\n`).write('zz', `${key(3)}\n`).git('add', 'm', 'z', 'zz');
  expect(await staged(repo)).toEqual(['m:1', 'z:200001', 'zz:1']);
  const skipped: string[] = [];
  for await (const reading of oneByOne(stagedReadings(repo))) if (reading.kind === 'skipped') skipped.push(reading.skipped.path);
  expect(skipped).toEqual(['conflict']);
  repo.write('a', filler).git('add', 'a');
  expect(await staged(repo)).toEqual(['m:1', 'z:200001', 'zz:1']);
});

test('random bytes as content', async () => {
  const repo = scratch();
  let state = 7;
  const noise = Buffer.from(Array.from({ length: 300_000 }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24));
  repo.write('a', noise).add();
  expect(await failure(staged(repo))).toBe('none');
  repo.write('a', Buffer.concat([noise, Buffer.from(`\n${key()}\n`), noise])).add();
  const line = noise.toString('latin1').split('\n').length + 1;
  expect(await staged(repo)).toEqual([`a:${line}`]);
});
