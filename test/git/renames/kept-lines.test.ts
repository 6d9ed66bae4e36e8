import { expect, test } from 'vitest';
import { keptLines } from '../../../src/git/renames/kept-lines.js';
import { linesNotIn } from '../../../src/git/renames/lines-not-in.js';
import { dice } from '../dice.js';

test.each([
  ['', 'a', []], ['a', '', []], ['a', 'a', [1]], ['abc', 'xabyc', [2, 3, 5]],
  ['xAy', 'xAAy', [1, 4]], ['xAyAz', 'xAyAz', [1, 2, 3, 4, 5]], ['AA', 'AAA', []], ['xAAy', 'xAzAy', [1, 2, 4, 5]],
  // A block that begins and ends as another does: one more behind it, before it, elsewhere, and in its place.
  ['x<1>y', 'x<1><2>y', [1, 2, 3, 8]], ['x<1>y', 'x<2><1>y', [1, 6, 7, 8]], ['x<1>yz', 'x<1>y<2>z', [1, 2, 3, 4, 5, 9]], ['x<1>y', 'x<2>y', [1, 2, 4, 5]],
  ['abcd', 'bcda', [1, 2, 3]], ['abcde', 'axcdy', [1, 3, 4]],
])('from %j to %j', (old, now, kept) => {
  expect([...keptLines([...old], [...now])].sort((left, right) => left - right)).toEqual(kept);
});

test('lines by chance: those that are kept are the old ones, each once and in their order', () => {
  const roll = dice(7);
  const text = (): readonly string[] => Array.from({ length: roll(30) }, () => String.fromCharCode(97 + roll(12)));
  for (let turn = 0; turn < 2000; turn += 1) {
    const [old, now] = [text(), text()];
    const kept = [...keptLines(old, now)].sort((left, right) => left - right).map((line) => now[line - 1]);
    let at = 0;
    for (const line of kept) at = old.indexOf(line ?? '', at) + 1 || Infinity;
    expect(at).toBeLessThanOrEqual(old.length);
    expect(keptLines(old, old).size).toBe(old.length);
  }
});

test('lines that no old text holds', () => {
  const old = [Buffer.from('a\nb\n'), Buffer.from('c\nd')];
  expect(linesNotIn(old, Buffer.from('a\nx\ny\nc\nz\n'), [1, 5])).toEqual([2, 2, 5, 1]);
  expect(linesNotIn(old, Buffer.from('a\nx\ny\nc\nz\n'), [1, 2, 4, 1])).toEqual([2, 1]);
  expect(linesNotIn([], Buffer.from('a\n'), [1, 1])).toEqual([1, 1]);
});
