import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { explainsItself } from '../../src/detect/self-explained.js';

const digest = fake.base64(86, 1);
const line = fake.base64(64, 2);
const run = fake.alnum(40, 3);
const commit = fake.hex(40, 4);

test.each([
  ['a digest in a lock file', `"integrity": "sha512-${digest}=="`, digest, true],
  ['a later part of a digest', `"integrity": "sha512-${digest.slice(0, 20)}/${run}=="`, run, true],
  ['a list of files', `a/b.py,sha256=${run},1234`, run, true],
  ['a sum of a Go module', `example.com/x v1.0.0 h1:${run}=`, run, true],
  ['the first line of a block', `-----BEGIN\n${line}\n${line}\nab==\n`, line, true],
  ['a line within a block', `${line}\n${run}${run}\n${line}\n`, run, true],
  ['the last line of a block', `${line}\n${run}${run}`, run, true],
  ['a digest in brackets', `<!--MD5=[${commit.slice(0, 32)}]-->`, commit.slice(0, 32), true],
  ['a commit in an address', `https://example.com/a/b/commit/${commit}`, commit, true],
  ['a commit in the address of a file', `https://example.com/a/b/blob/${commit}/src/x.ts`, commit, true],
  ['a longer name there', `https://example.com/a/b/commit/${commit}0f`, commit, false],
  ['the digits of a number with a point', `x = 0x1.${fake.hex(13, 5)}p-3`, fake.hex(13, 5), true],
  ['a value', `key = "${run}"`, run, false],
  ['a line of its own', `key:\n${line}\nnext`, line, false],
  ['a value named after a digest', `sha256_key = ${run}`, run, false],
  ['the first line of a text', line, line, false],
])('%s: %#', (_, text, part, expected) => {
  expect(explainsItself(text, text.indexOf(part))).toBe(expected);
});
