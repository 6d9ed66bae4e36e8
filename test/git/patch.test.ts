import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/detect/subject.js';
import { CouldNotCheck } from '../../src/failure.js';
import { addedLines } from '../../src/git/patch/added-lines.js';
import { parseFileHead } from '../../src/git/patch/file-head.js';
import { parseHunkHead } from '../../src/git/patch/hunk-head.js';
import { parsePatch } from '../../src/git/patch/parse-patch.js';
import type { Part } from '../../src/git/patch/part.js';
import { Splitter } from '../../src/git/patch/splitter.js';
import { shownPath, unquote } from '../../src/git/patch/unquote.js';
import { dice } from './dice.js';

test.each([
  ['plain', 'plain'], ['', ''], ['"a\\tb"', 'a\tb'], ['"\\303\\251"', '\u00c3\u00a9'], ['"\\"\\\\\\a\\b\\n\\v\\f\\r"', '"\\\u0007\b\n\v\f\r'], ['"\\001\\377"', '\u0001\u00ff'],
  ['"open', undefined], ['"a"b"', undefined], ['"\\x"', undefined], ['"\\400"', undefined], ['"\\1"', undefined],
])('unquote %s', (quoted, name) => {
  expect(unquote(quoted)).toBe(name);
});

test.each([['a\u00c3\u00a9', 'aé'], ['caf\u00e9', 'caf\u{fffd}'], ['x', 'x'], ['\u00f0\u009f\u0094\u0091', '\u{1f511}']])('shown path %j', (name, shown) => {
  expect(shownPath(name)).toBe(shown);
});

test.each([
  ['@@ -1 +1 @@', [1, 1, 1, 1]], ['@@ -0,0 +1,3 @@', [0, 0, 1, 3]], ['@@ -10,2 +12,0 @@ function @@ -1 +1 @@', [10, 2, 12, 0]],
  ['@@ -1 +1 @', undefined], ['@@ -1,x +1 @@', undefined], ['@@@ -1 -1 +1 @@@', undefined], ['@@ -1 +1 @@x', undefined], [`@@ -1 +${'9'.repeat(11)} @@`, undefined],
])('hunk header %s', (line, numbers) => {
  const head = parseHunkHead(line);
  expect(head === undefined ? undefined : Object.values(head)).toEqual(numbers);
});

const index = `index ${'1'.repeat(40)}..${'2'.repeat(40)}`;

test.each([
  [['diff --git a/x b/x', `${index} 100644`, '--- a/x', '+++ b/x'], ['x', '100644', '100644']],
  [['diff --git a/a b/x b/a b/x', 'new file mode 100644', index, '--- /dev/null', '+++ b/a b/x\t'], ['a b/x', '', '100644']],
  [['diff --git "a/q\\"" "b/q\\""', 'deleted file mode 120000', index], ['q"', '120000', '']],
  [['diff --git a/x b/x', 'old mode 100644', 'new mode 100755'], ['x', '100644', '100755']],
  [['diff --git a/x b/y', index], undefined], [['diff --git x x', index], undefined], [['diff --git a/x b/x', 'rename from x'], undefined],
  [['diff --git a/x b/x', 'Binary files a/x and b/x differ'], undefined], [['diff --git a/x b/x', 'index 1..x'], undefined], [['diff --git '], undefined], [[''], undefined],
])('file head %j', (lines, expected) => {
  const head = parseFileHead(lines);
  expect(head && [head.name, head.oldMode, head.newMode]).toEqual(expected);
});

/** A patch of one file and what it adds: the numbers of lines and their content. */
type Story = { readonly patch: string; readonly added: readonly (readonly [number, string])[] };

const looks = ['', '+', '-', ' ', '++ b/x', '-- a/x', '@@ -1 +1 @@', 'diff --git a/x b/x', '\\ No newline', '1'.repeat(40), 'x\r', '\u00e9\u0000', 'plain text', '* Unmerged path x', '\t'];

function tell(seed: number, hunks: number, longest: number): Story {
  const roll = dice(seed);
  let [patch, oldLine, newLine] = [`diff --git a/f b/f\n${index} 100644\n--- a/f\n+++ b/f\n`, 1, 1];
  const added: (readonly [number, string])[] = [];
  for (let hunk = 0; hunk < hunks; hunk += 1) {
    const [removed, more] = [roll(4), roll(longest) + 1];
    const kept = roll(3) + 1;
    [oldLine, newLine] = [oldLine + kept, newLine + kept];
    patch += `@@ -${removed === 0 ? oldLine - 1 : oldLine},${removed} +${newLine},${more} @@ ${looks[roll(looks.length)] ?? ''}`.replace(/\r|\0/g, '') + '\n';
    for (let line = 0; line < removed; line += 1) patch += `-old ${looks[roll(looks.length)] ?? ''}\n`;
    for (let line = 0; line < more; line += 1) {
      const text = `${looks[roll(looks.length)] ?? ''}${roll(5) === 0 ? 'y'.repeat(roll(500)) : ''}`;
      patch += `+${text}\n`;
      added.push([newLine + line, text]);
    }
    [oldLine, newLine] = [oldLine + removed, newLine + more];
  }
  if (seed % 2 === 0) patch += '\\ No newline at end of file\n';
  return { patch, added };
}

function split(bytes: Buffer, sizes: (most: number) => number): readonly { readonly part: Part; readonly passages: readonly Passage[] }[] {
  const splitter = new Splitter();
  const all: { readonly part: Part; readonly passages: readonly Passage[] }[] = [];
  const take = (parts: Iterable<Part>): void => {
    for (const part of parts) {
      // What a part holds is gone when the next is asked for, so it is read at once.
      const passages = part.kind !== 'file' ? [] : part.first && part.last ? parsePatch(part.bytes, part.ranges) : addedLines(part.bytes, part.from);
      if (part.kind === 'file' && part.first && part.last) expect(JSON.stringify(lines(addedLines(part.bytes, part.from)))).toBe(JSON.stringify(lines(passages)));
      all.push({ part, passages });
    }
  };
  for (let at = 0; at < bytes.length;) {
    const size = sizes(bytes.length);
    take(splitter.add(bytes.subarray(at, at + size)));
    at += size;
  }
  take(splitter.finish());
  return all;
}

function lines(passages: readonly Passage[]): readonly (readonly [number, string])[] {
  return passages.flatMap(({ line, bytes }) => Buffer.from(bytes).toString('latin1').split('\n').map((text, at) => [line + at, text] as const));
}

describe('a patch is split, and its added lines are found', () => {
  test.each([[1, 3], [2, 1], [3, 30], [4, 2], [5, 200], [6, 5]])('in chunks of any size, by both readers (%i)', (seed, longest) => {
    const story = tell(seed, 40, longest);
    for (const most of [1, 7, 100, 100_000]) {
      const roll = dice(seed);
      const parts = split(Buffer.from(story.patch, 'latin1'), () => roll(most) + 1);
      expect(parts.flatMap(({ passages }) => lines(passages))).toEqual(story.added);
    }
  });

  test('in pieces, when it is large: nothing is lost, what is given twice is the same', () => {
    const story = tell(7, 40_000, 6);
    const parts = split(Buffer.from(story.patch, 'latin1'), () => 65_536);
    expect(parts.length).toBeGreaterThan(3);
    const found = new Map<number, string>();
    const differing: number[] = [];
    for (const [line, text] of parts.flatMap(({ passages }) => lines(passages))) {
      if ((found.get(line) ?? text) !== text) differing.push(line);
      found.set(line, text);
    }
    expect([differing, found.size, story.added.filter(([line, text]) => found.get(line) !== text)]).toEqual([[], story.added.length, []]);
    const last = parts.at(-1)?.part;
    expect(last?.kind === 'file' && last.addedBytes).toBe(story.added.reduce((sum, [, text]) => sum + text.length + 1, 0));
  });

  test('several files, commits and conflicts, in Git\'s order', () => {
    const [one, two] = [tell(8, 2, 2), tell(9, 2, 2)];
    const commit = 'a'.repeat(40);
    const text = `${commit}\n${one.patch}* Unmerged path u\n${two.patch}diff --git a/e b/e\nnew file mode 100644\n${index}\n${commit}\n${'b'.repeat(64)}\n`;
    const parts = split(Buffer.from(text, 'latin1'), () => 11).map(({ part }) => (part.kind === 'file' ? part.head.name : part.kind === 'commit' ? part.id : part.name));
    expect(parts).toEqual([commit, 'f', 'u', 'f', 'e', commit, 'b'.repeat(64)]);
  });
});

function outcome(bytes: Buffer): string {
  try {
    split(bytes, () => 4096);
    return 'split';
  } catch (error) {
    if (error instanceof CouldNotCheck) return error.failure.code;
    throw error;
  }
}

describe('what Git would not print is an error, never a shorter diff', () => {
  const { patch } = tell(10, 3, 3);

  test.each([
    ['nothing', '', 'split'], ['noise', 'hello\n', 'diff-unreadable'], ['no line break at the end', patch.slice(0, -1), 'diff-unreadable'], ['an end in the head', patch.slice(0, 30), 'diff-unreadable'],
    ['a hunk without a file', '@@ -1 +1 @@\n-a\n+b\n', 'diff-unreadable'], ['a line that is none', patch.replace('\n-old', '\n=old'), 'diff-unreadable'],
    ['a hunk that is longer than it says', `${patch.replace(/\\ No.*\n/, '')}+more\n`, 'diff-unreadable'], ['a hunk that is shorter', patch.replace(/\+[^\n]*\n(\\ No[^\n]*\n)?$/, ''), 'diff-unreadable'],
    ['colours', patch.replaceAll('@@ -', '\u001b[36m@@ -'), 'diff-unreadable'], ['a remark first of all', '\\ No newline at end of file\n', 'diff-unreadable'],
    ['a combined diff', 'diff --cc x\nindex 1,2..3\n--- a/x\n+++ b/x\n@@@ -1 -1 +1 @@@\n++x\n', 'diff-unreadable'], ['a head without end', `diff --git a/x b/x\n${'old mode 1\n'.repeat(50)}`, 'diff-unreadable'],
    ['a line without end in front of a hunk', `diff --git a/x b/x\n--- ${'x'.repeat(3_000_000)}`, 'diff-unreadable'],
  ])('%s', (_, text, expected) => {
    expect(outcome(Buffer.from(text, 'latin1'))).toBe(expected);
  });

  test('random bytes, and patches with random damage', () => {
    const roll = dice(11);
    for (let round = 0; round < 400; round += 1) {
      const bytes = Buffer.from(tell(round, 6, 4).patch, 'latin1');
      for (let damage = roll(4); damage >= 0; damage -= 1) bytes[roll(bytes.length)] = roll(256);
      expect(['split', 'diff-unreadable']).toContain(outcome(bytes.subarray(0, roll(4) === 0 ? roll(bytes.length) : bytes.length)));
      expect(outcome(Buffer.from(Array.from({ length: roll(300) + 1 }, () => roll(256))))).toBe('diff-unreadable');
    }
  });
});

describe('a piece in the middle of a line', () => {
  test('ten megabytes, removed and added', () => {
    const long = 'é'.repeat(5_000_000);
    const patch = Buffer.from(`diff --git a/f b/f\n${index} 100644\n--- a/f\n+++ b/f\n@@ -3 +3,2 @@\n-${long}\n+${long}end\n+next\n`);
    const pieces = split(patch, () => 65_536).flatMap(({ passages }) => passages).map(({ line, column, bytes }) => ({ line, column, text: Buffer.from(bytes).toString() }));
    let length = 0;
    for (const { line, column, text } of pieces) {
      expect([line, column <= length, text.includes('\u{fffd}')]).toEqual([3, true, false]);
      length = column + text.length;
    }
    expect(length).toBe(long.length + 'end\nnext'.length);
  });
});
