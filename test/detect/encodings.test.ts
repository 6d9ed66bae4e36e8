import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { detectorOf, inspect, samples, textAt } from './rule.js';

const detector = detectorOf(samples);
const key = `acme_live_${fake.alnum(24, 1)}`;
const hook = `https://hooks.acme.test/services/T${fake.upperAlnum(8, 2)}/${fake.alnum(24, 3)}`;
const pem = `-----BEGIN RSA PRIVATE KEY-----\n${(fake.base64(640, 4).match(/.{64}/g) ?? []).join('\n')}\n-----END RSA PRIVATE KEY-----\n`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const each = (text: string, write: (code: string) => string): string => [...text].map((character) => write(character.charCodeAt(0).toString(16).padStart(2, '0'))).join('');

const inBase64 = (before: string): [string, string, string] => [`base64 behind ${before.length} bytes`, base64(`${before}${key} and more`), key];

test.each<[string, string, string]>([
  inBase64(''), inBase64(' '), inBase64('a:'), inBase64('user: '),
  ['base64url', Buffer.from(`??>${key}~~~`).toString('base64url'), key],
  ['base64 wrapped at 76 columns', (base64(`config = {"key": "${key}"}`.padEnd(200)).match(/.{1,76}/g) ?? []).join('\n'), key],
  ['base64 of base64', base64(`secret: ${base64(`key ${key}`)}`), key],
  ['hexadecimal', each(key, (code) => code), key],
  ['capital hexadecimal', each(`k=${key}`, (code) => code.toUpperCase()), key],
  ['percent encoding of everything', each(key, (code) => `%${code}`), key],
  ['percent encoding of what needs it', encodeURIComponent(hook), hook],
  ['escapes of a byte', each(key, (code) => `\\x${code}`), key],
  ['escapes of a unit', each(key, (code) => `\\u00${code}`), key],
  ['slashes escaped, as PHP writes JSON', hook.replaceAll('/', '\\/'), hook],
  ['colons escaped, as in a properties file', hook.replace(':', '\\:'), hook],
  ['a key over several lines', base64(pem), pem.trimEnd()],
])('%s', (_, encoded, key) => {
  const text = `value: "${encoded}"`;
  const [found, ...more] = inspect(detector, text);
  const [plain] = inspect(detector, key);
  expect([found?.fingerprint, more.length, found && textAt(text, found)]).toEqual([plain?.fingerprint, 0, encoded]);
});

test('a note says how the key stands', () => {
  expect(inspect(detector, base64(`the ${key}`))[0]?.notes).toContain('The key stands in base64.');
});

test('two keys in one encoded text are two findings at its place', () => {
  const other = `acme_live_${fake.alnum(24, 8)}`;
  const found = inspect(detector, base64(`A=${key}\nB=${other}\n`));
  expect([new Set(found.map(({ fingerprint }) => fingerprint)).size, new Set(found.map(({ column, endColumn }) => `${column}-${endColumn}`)).size]).toEqual([2, 1]);
});

test('a basic authorization header', () => {
  const text = `Authorization: Basic ${base64(`api:${key}`)}`;
  expect(inspect(detector, text).map((finding) => textAt(text, finding))).toEqual([base64(`api:${key}`)]);
});

test.each([
  ['a picture in a data URL', `url(data:image/png;base64,${base64(`....${key} ${fake.base64(60, 4)}`)})`],
  ['three layers', base64(`a ${base64(`b ${base64(`c ${key}`)}`)}`)],
  ['a keyword by chance in encoded noise', fake.base64(4000, 5)],
])('%s is left alone', (_, text) => {
  expect(inspect(detector, text)).toEqual([]);
});
