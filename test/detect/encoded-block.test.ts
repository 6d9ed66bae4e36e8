import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { isInBase64 } from '../../src/detect/encoded-block.js';
import { detectorOf, inspect, rule } from './rule.js';

const key = `acme_live_${fake.alnum(24, 1)}`;
const data = `${fake.base64(100, 2).replace(/=+$/, '')}/`;

test.each([
  ['behind much base64', `"${data}${key}"`, true],
  ['behind much base64 of mostly empty data', `"${'QAFAoUQAAADAQUG'.repeat(5)}/${key}"`, true],
  ['behind a long name', `"${'SomeNameOfAClass'.repeat(5)}/${key}"`, false],
  ['before much base64', `"${key}/${data}"`, true],
  ['behind little base64', `"${data.slice(-40)}${key}"`, false],
  ['behind a long path', `${'dir/name/'.repeat(10)}${key}`, false],
  ['behind a long path with years in it', `${'Work/2024/q3/'.repeat(9)}${key}`, false],
  ['before a long path', `${key}/${'x/'.repeat(60)}`, false],
  ['behind much base64 and a blank', `"${data} ${key}"`, false],
  ['on its own', key, false],
])('a key %s: %#', (_, text, expected) => {
  const start = text.indexOf(key);
  expect(isInBase64(text, { start, end: start + key.length })).toBe(expected);
});

test('a line of an encoded text is no key, one of a list of keys is', () => {
  const detector = detectorOf([rule('acme-token', /EAAA[A-Za-z0-9+/]{60}/, { keywords: ['EAAA'] })]);
  const acme = (seed: number): string => `EAAA${fake.base64(60, seed)}`;
  const linesFound = (lines: readonly string[]): readonly number[] => inspect(detector, lines.join('\n')).map(({ line }) => line);
  expect(linesFound([fake.base64(64, 1), acme(2), fake.base64(64, 3)])).toEqual([]);
  expect(linesFound([acme(1), acme(2), acme(3)])).toEqual([1, 2, 3]);
  expect(linesFound(['tokens:', acme(2), ''])).toEqual([2]);
});

test.each([
  ['a line that begins with a plus sign', `+/${key}+`],
  ['a line that ends in one', `abc/${key}+`],
])('%s is one of an encoded text', (_, line) => {
  const detector = detectorOf([rule('acme-token', /acme_live_[A-Za-z0-9]{24}/, { keywords: ['acme_live_'] })]);
  const lines = [1, 2, 3].map((seed) => fake.base64(60 + line.length, seed));
  const text = [lines[0], `${line}${fake.base64(60, 4)}`, lines[2]].join('\n');
  expect(inspect(detector, text)).toEqual([]);
});
