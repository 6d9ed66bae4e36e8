import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import type { Passage } from '../../src/detect/subject.js';
import { detectorOf, samples } from './rule.js';

const detector = detectorOf(samples);
const key = `acme_live_${fake.alnum(24, 1)}`;
const bytes = (text: string): Uint8Array => Buffer.from(text);

test.each<[string, Passage, readonly [number, number, number, number]]>([
  ['the first character', { line: 1, column: 0, bytes: bytes(key) }, [1, 1, 1, 35]],
  ['a passage further down', { line: 40, column: 0, bytes: bytes(`a\nb ${key}\n`) }, [41, 3, 41, 37]],
  ['a window that begins within a line', { line: 3, column: 1000, bytes: bytes(`x ${key}`) }, [3, 1003, 3, 1037]],
  ['the line after such a window', { line: 3, column: 1000, bytes: bytes(`x\n${key}`) }, [4, 1, 4, 35]],
  ['carriage returns', { line: 1, column: 0, bytes: bytes(`a\r\nb ${key}\r\n`) }, [2, 3, 2, 37]],
  ['UTF-16 units, not bytes or characters', { line: 1, column: 0, bytes: bytes(`é🎉日 ${key}`) }, [1, 6, 1, 40]],
  ['a byte order mark, which no editor counts', { line: 1, column: 0, bytes: bytes(`\ufeff${key}`) }, [1, 1, 1, 35]],
  ['U+2028 and form feeds, which end no line', { line: 1, column: 0, bytes: bytes(`a\u2028b\f\u0085${key}`) }, [1, 6, 1, 40]],
  ['bytes that are no UTF-8', { line: 1, column: 0, bytes: Buffer.concat([Buffer.from([0xff, 0xe9, 0x20]), Buffer.from(key)]) }, [1, 4, 1, 38]],
  ['a character cut off', { line: 1, column: 0, bytes: Buffer.concat([Buffer.from([0xf0, 0x9f, 0x8e]), Buffer.from(key)]) }, [1, 2, 1, 36]],
  ['bytes that begin anywhere in memory', { line: 1, column: 0, bytes: bytes(`abc${' '.repeat(7)}${key}`).subarray(3) }, [1, 8, 1, 42]],
])('%s', (_, passage, expected) => {
  const [found] = detector.inspect({ source: 'line', path: '', passages: [passage] });
  expect(found && [found.line, found.column, found.endLine, found.endColumn]).toEqual(expected);
});

test.each([
  ['ASCII', 'x'], ['two bytes', 'é'], ['four bytes', '🎉'], ['what is no UTF-8', '\u00ff'],
])('a key far into a very long line of %s', (name, filler) => {
  const long = Buffer.from(filler.repeat(300_000), name.startsWith('what') ? 'latin1' : 'utf8');
  const [found] = detector.inspect({ source: 'line', path: '', passages: [{ line: 1, column: 0, bytes: Buffer.concat([Buffer.from(`${key} `), long, Buffer.from(` ${key}\n`)]) }] }).slice(1);
  expect([found?.line, found?.column]).toEqual([1, 34 + 1 + filler.length * 300_000 + 1 + 1]);
});

test('keys in a thousand lines each stand on their own', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `${'-'.repeat(at % 50)} ${key}`);
  const found = detector.inspect({ source: 'line', path: '', passages: [{ line: 1, column: 0, bytes: bytes(lines.join('\n')) }] });
  expect(found.map(({ line, column }) => [line, column])).toEqual(lines.map((_, at) => [at + 1, (at % 50) + 2]));
});

test('several passages of one subject', () => {
  const passages = [{ line: 5, column: 0, bytes: bytes(key) }, { line: 90, column: 0, bytes: bytes(`x\n${key}`) }];
  expect(detector.inspect({ source: 'line', path: '', passages }).map(({ line }) => line)).toEqual([5, 91]);
});
