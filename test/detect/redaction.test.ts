import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { fingerprint } from '../../src/detect/fingerprint.js';
import { redact } from '../../src/detect/redact.js';
import { sha256 } from '../../src/detect/sha256.js';
import { detectorOf, inspect, rule, samples } from './rule.js';

const detector = detectorOf(samples);
const key = `acme_live_${fake.alnum(24, 1)}`;
const id = `QKIA${fake.base32(16, 2)}`;

test.each([
  ['3f7a56789012345678901234569c', '3f7a…9c'], ['abcdefghijklmnop', 'ab…p'], ['abcdefghijk', '…'], ['', '…'],
  ['abcd\u001b[31mefghijklmnopqrst', 'abcd…st'], ['ab\ncd5678901234567890', 'ab\ufffdc…90'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMII', '-----BEGIN RSA PRIVATE KEY-----…'],
])('redacted key %#', (key, expected) => {
  expect(redact(key)).toBe(expected);
});

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('the digest of %d characters is that of Node', (length) => {
  const text = fake.base64(length, 7) + (length % 2 ? 'é🎉' : '');
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});

test('a fingerprint is 16 digits, and no digest of the key alone', () => {
  expect(fingerprint(key)).toMatch(/^[0-9a-f]{16}$/);
  expect(sha256(key)).not.toContain(fingerprint(key));
});

test.each([
  ['a short line', `const a = "${key}";`, `const a = "acme…${key.slice(-2)}";`],
  ['two keys', `${id} and ${key}`, `QKIA…${id.slice(-2)} and …`],
  ['the key once more where it is part of a word', `${key} x${key}y`, `acme…${key.slice(-2)} x…y`],
  ['a tab and an escape', `\t${key}\u001b[0m`, ` acme…${key.slice(-2)}\ufffd[0m`],
  ['a carriage return', `${key}\r`, `acme…${key.slice(-2)}`],
])('the excerpt of %s', (_, line, expected) => {
  const [found] = inspect(detector, `before\n${line}\nbehind`);
  expect(found?.excerpt.text).toBe(expected);
  expect(found?.excerpt.text.slice(found.excerpt.start, found.excerpt.end)).toBe(found?.redacted);
});

test('a long line is shortened around the key', () => {
  const [found] = inspect(detector, `${'a '.repeat(5000)}"${key}"${' b'.repeat(5000)}`);
  expect(found?.excerpt.text.length).toBeLessThan(170);
  expect(found?.excerpt.text).toMatch(/^… a .* a "acme….." b .* b ?…$/);
});

test('what a losing rule takes for a key is not shown either', () => {
  const wide = detectorOf([...samples, rule('wide-secret', /wrap\([^)]{10,80}\)/, { keywords: ['wrap('], precedence: -1 })]);
  const text = inspect(wide, `wrap(hunter ${key} secret)`).map(({ excerpt }) => excerpt.text).join();
  expect(text).not.toContain('hunter');
});

test('no part of a finding holds a key', () => {
  const text = [`a ${key}`, `"acme_live_" + "${key.slice(10)}"`, Buffer.from(`x ${key}`).toString('base64'), `datadb://u:${key}@h.example`, `${id}${' '.repeat(300)}${key}`].join('\n');
  const report = JSON.stringify(inspect(detector, text));
  expect([key, key.slice(10), id, Buffer.from(`x ${key}`).toString('base64')].filter((secret) => report.includes(secret))).toEqual([]);
});
