import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { isInBase64 } from '../../src/detect/encoded-block.js';

const key = `acme_live_${fake.alnum(24, 1)}`;
const data = `${fake.base64(100, 2).replace(/=+$/, '')}/`;

test.each([
  ['behind much base64', `"${data}${key}"`, true],
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
