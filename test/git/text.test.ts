import { describe, expect, test } from 'vitest';
import { recogniseUtf16 } from '../../src/git/encoding/recognise.js';
import { squeeze } from '../../src/git/encoding/squeeze.js';
import { Utf16Decoder } from '../../src/git/encoding/utf16-decoder.js';
import { Utf16Lines } from '../../src/git/encoding/utf16-lines.js';
import { countOf, intersection, touches } from '../../src/git/patch/ranges.js';
import { selectLines } from '../../src/git/patch/select-lines.js';
import { countLines } from '../../src/count-lines.js';
import { windowSize } from '../../src/git/text/sizes.js';
import { Windows } from '../../src/git/text/windows.js';
import { dice } from './dice.js';

test.each([
  [[1, 3], [2, 5], [2, 2]], [[1, 1, 5, 2], [1, 9], [1, 1, 5, 2]], [[1, 2], [3, 2], []], [[], [1, 2], []], [[1, 10], [2, 1, 4, 3, 9, 5], [2, 1, 4, 3, 9, 2]],
])('intersection of %j and %j', (left, right, both) => {
  expect([intersection(left, right), intersection(right, left)]).toEqual([both, both]);
});

test.each([[[3, 2], 1, 2, false], [[3, 2], 1, 3, true], [[3, 2], 4, 9, true], [[3, 2], 5, 9, false], [[], 1, 9, false], [[1, 1, 9, 1], 2, 8, false]])('%j touches %i to %i', (ranges, first, last, answer) => {
  expect(touches(ranges, first, last)).toBe(answer);
});

test('ranges are counted', () => {
  expect(countOf([3, 2, 10, 5])).toBe(7);
});

test('lines are counted at every alignment', () => {
  const roll = dice(1);
  const bytes = Buffer.from(Array.from({ length: 4000 }, () => (roll(3) === 0 ? 10 : [9, 11, 0, 0x8a, 0x0b, 0xff][roll(6)] ?? 0)));
  for (let from = 0; from < 9; from += 1) for (let to = 3990; to < 4000; to += 1) expect(countLines(bytes.subarray(from, to))).toBe(bytes.toString('latin1', from, to).split('\n').length - 1);
  expect(countLines(bytes.subarray(5, 5))).toBe(0);
});

test.each([[[2, 2], ['b\nc']], [[1, 1, 3, 1], ['a', 'c']], [[4, 9], ['d']], [[9, 1], []], [[1, 9], ['a\nb\nc\nd']]])('lines %j are selected', (ranges, expected) => {
  const found = selectLines([{ line: 1, column: 4, bytes: Buffer.from('a\nb\nc\nd') }], ranges);
  expect(found.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(expected);
  expect(found.map(({ column }) => column)).toEqual(found.map(({ line }) => (line === 1 ? 4 : 0)));
});

const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');

test.each([
  ['ascii', 'ascii'], [`a=${wide('secret')}`, 'a=secret'], [`\n${wide('long enough')}\n\0${wide('and again')}`, '\nlong enough\nand again'], ['a\0b', 'a\0b'], ['\0\0\0\0\0\0\0\0\0\0\0\0\0\0', '\0'.repeat(14)],
  [`x\0y\0\0\0${wide('letters')}z`, 'x\0y\0\0lettersz'], [`${wide('ab\tc\rd')}\n`, 'ab\tc\rd\n'],
])('squeeze %j', (bytes, expected) => {
  expect(squeeze(Buffer.from(bytes, 'latin1')).toString('latin1')).toBe(expected);
});

const utf16 = (text: string, bigEndian = false): Buffer => (bigEndian ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'));

test.each([
  ['plain', Buffer.from('plain text\n'), undefined], ['empty', Buffer.alloc(0), undefined], ['one byte', Buffer.from([0]), undefined], ['little-endian', utf16('key = 1\n'), 'utf-16le'], ['big-endian', utf16('key = 1\n', true), 'utf-16be'],
  ['mark', utf16('\u{feff}日本'), 'utf-16le'], ['other mark', utf16('\u{feff}日本', true), 'utf-16be'], ['surrogates', utf16('a😀b\n'), 'utf-16le'], ['half a surrogate', utf16('a\ud83db\n'), undefined],
  ['a NUL in text', Buffer.from('first line\nsecond\0line\n'), undefined], ['NULs', Buffer.alloc(100), undefined], ['text with UTF-16 behind it', Buffer.concat([Buffer.from('A=1\n'), utf16('B=2\n')]), undefined],
  ['UTF-16 with text behind it', Buffer.concat([utf16('B=2\n'), Buffer.from('A=1\n')]), undefined], ['numbers of four bytes', Buffer.from(Uint32Array.from([1, 2, 300, 65, 66]).buffer), undefined],
])('recognise %s', (_, bytes, encoding) => {
  expect(recogniseUtf16(bytes)).toBe(encoding);
});

test.each([false, true])('UTF-16 is decoded in pieces of any size (big-endian: %s)', (bigEndian) => {
  const text = 'a😀ß日\n'.repeat(50);
  const bytes = utf16(`\u{feff}${text}`, bigEndian);
  for (const size of [1, 2, 3, 5, 1000]) {
    const decoder = new Utf16Decoder(bigEndian ? 'utf-16be' : 'utf-16le');
    const pieces: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) pieces.push(decoder.decode(Buffer.from(bytes.subarray(at, at + size))));
    expect(Buffer.concat([...pieces, decoder.decode(Buffer.alloc(0), true)]).toString()).toBe(text);
  }
});

/* Git's lines of these bytes: 1 "a<0>", 2 "<0>c<1>" up to the byte 0x0A of U+010A, 3 "<1>d", and so on. */
test.each([[[1, 1], [1, 1]], [[2, 1], [2, 1]], [[3, 1], [2, 1]], [[4, 1], [3, 1]], [[1, 9], [1, 3]], [[], []]])('Git\'s lines %j of little-endian text', (added, expected) => {
  const bytes = utf16('a\ncĊd\ne');
  for (const size of [1, 2, 3, 100]) {
    const lines = new Utf16Lines('utf-16le', added);
    for (let at = 0; at < bytes.length; at += size) lines.add(bytes.subarray(at, at + size));
    expect(countOf(lines.lines())).toBe(countOf(expected));
    expect(lines.lines()[0]).toBe(expected[0]);
  }
});

describe('windows', () => {
  const roll = dice(3);
  const texts: readonly (readonly [string, Buffer])[] = [
    ['short lines', Buffer.from(Array.from({ length: 200_000 }, (_, index) => `line ${index}`).join('\n'))],
    ['long lines', Buffer.from(Array.from({ length: 9 }, (_, index) => `${index} ${'ü😀 '.repeat(roll(90_000))}`).join('\n'))],
    ['one line', Buffer.from(`\u00fc${'x'.repeat(3_500_000)}`)], ['line breaks alone', Buffer.from('\n'.repeat(2_500_000))],
    ['a long line, then short ones', Buffer.from(`${'z'.repeat(windowSize - 5)}\n${'a b\n'.repeat(300_000)}`)], ['not UTF-8', Buffer.alloc(2_600_000, 0x80)], ['empty', Buffer.alloc(0)],
  ];

  test.each(texts)('%s: all of the text, each window at its place, sharing enough with the next', (_, text) => {
    const windows = new Windows();
    for (const size of [text.length + 1, 65_536, 700_001]) {
      const all = text.toString('latin1');
      const starts: number[] = [0];
      for (let at = all.indexOf('\n'); at >= 0; at = all.indexOf('\n', at + 1)) starts.push(at + 1);
      let end = 0;
      const check = (found: Iterable<{ readonly line: number; readonly column: number; readonly bytes: Buffer }>): void => {
        for (const { line, column, bytes } of found) {
          const lineStart = starts[line - 1] ?? -1;
          const start = column === 0 ? lineStart : placeOf(text, lineStart, column);
          expect(text.compare(bytes, 0, bytes.length, start, start + bytes.length)).toBe(0);
          expect(start).toBeLessThanOrEqual(Math.max(0, end - 60_000));
          end = start + bytes.length;
        }
      };
      for (let at = 0; at < text.length; at += size) check(windows.add(text.subarray(at, at + size)));
      check(windows.finish());
      expect(end).toBe(text.length);
    }
  });
});

/** Where a column stands, in bytes; columns count UTF-16 code units. */
function placeOf(text: Buffer, lineStart: number, column: number): number {
  const end = text.indexOf(10, lineStart);
  const line = text.subarray(lineStart, end < 0 ? text.length : end).toString();
  if (line.includes('\u{fffd}')) return lineStart + column;
  return lineStart + Buffer.byteLength(line.slice(0, column));
}
