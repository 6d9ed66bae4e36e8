import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { detectorOf, inspect, rule, samples, textAt } from './rule.js';

const detector = detectorOf([...samples, rule('worded-key', /acme_production_server_[a-z0-9_]{12}/, { keywords: ['acme_production_server_'], randomness: 'token' })]);
const worded = `acme_production_server_${fake.lowerAlnum(12, 6)}`;
const secret = `acme_live_${fake.alnum(24, 1)}`;
const id = `QKIA${fake.base32(16, 2)}`;
const password = `pw${fake.alnum(12, 3)}`;
const middle = `${fake.base64(40, 4)}+QST${fake.base64(5, 5)}A==`;

test.each([
  ['an assignment', `const key = "${secret}";`, 'acme-secret-key', secret],
  ['nothing else', secret, 'acme-secret-key', secret],
  ['one of several heads', `id: ${id}\n`, 'cloud-key-id', id],
  ['the last line, without a line end', `a\nb\nkey=${secret}`, 'acme-secret-key', secret],
  ['a password within an address', `url = datadb+srv://user:${password}@db.example:99/x`, 'data-address', password],
  ['a piece in the middle of a key', `AccountKey=${middle};x`, 'middle-key', middle],
  ['in an address that goes on', `https://api.acme.test/keys/${secret}?download`, 'acme-secret-key', secret],
  ['in a question', `is it ${secret}? Yes`, 'acme-secret-key', secret],
  ['behind characters beyond ASCII', `é 日本 🎉 "${secret}"`, 'acme-secret-key', secret],
  ['behind a head that is made of words', `token: ${worded}`, 'worded-key', worded],
  ['a second key on one line', `${id} ${secret}`, 'acme-secret-key', secret],
])('%s', (_, text, id, key) => {
  const found = inspect(detector, text).find((finding) => finding.rule === id);
  expect(found && textAt(text, found)).toBe(key);
});

test('every key of a line is found, in order', () => {
  const found = inspect(detector, `${secret} ${id} ${secret} ${id}`);
  expect(found.map((finding) => finding.rule)).toEqual(['acme-secret-key', 'cloud-key-id', 'acme-secret-key', 'cloud-key-id']);
});

test('the same key has the same fingerprint, another key another', () => {
  const [one, two, three] = inspect(detector, `${secret}\n${secret}\nacme_live_${fake.alnum(24, 9)}`);
  expect([two?.fingerprint === one?.fingerprint, three?.fingerprint === one?.fingerprint]).toEqual([true, false]);
});

test.each([
  ['a keyword alone', 'see acme_live_ keys'],
  ['a key cut short', `acme_live_${fake.alnum(10, 1)}`],
  ['an id that goes on', `${id}A`],
  ['an id within a longer word', `X${id}`],
  ['a reference', 'url = datadb://user:${PASSWORD}@db.example/x'],
  ['a stand-in', `acme_live_${'x'.repeat(30)}`],
  ['one with a sign in it', `token = '${secret}?${fake.alnum(8)}'`],
  ['rows of the keyboard behind a head', `QKIA${'CDEFGHI'}QX${'234567'}L`],
])('%s is no finding', (_, text) => {
  expect(inspect(detector, text)).toEqual([]);
});

test.each([
  ['behind a long stretch of base64', `src="data:image/png;base64,${fake.base64(30, 1)}${fake.alnum(70, 2)}/${secret}"`],
  ['before one', `${secret}+${fake.alnum(70, 2)}`],
])('what looks like a key %s is a part of it', (_, text) => {
  expect(inspect(detectorOf([rule('plain-head', /acme_live_[A-Za-z0-9]{24}/, { keywords: ['acme_live_'] })]), text)).toEqual([]);
});

test('a key in the path of an address is one', () => {
  expect(inspect(detector, `https://api.acme.test/v1/some/long/path/that/goes/on/and/on/until/there/comes/${id}`)).toHaveLength(1);
});

describe('a format without a head of its own', () => {
  const headless = detectorOf([rule('headless', /[A-Za-z0-9]{11}QQQQQQQQ[A-Za-z0-9]{45}/, { keywords: ['QQQQQQQQ'] })]);
  const key = (seed: number): string => `${fake.alnum(11, seed)}QQQQQQQQ${fake.alnum(45, seed + 1)}`;
  const data = (seed: number): string => fake.alnum(64, seed);

  test.each([
    ['between lines of an encoded text', `${data(1)}\n${key(2)}\n${data(3)}\n`],
    ['at its end', `${data(1)}\r\n${key(2)}`],
    ['in its quoted form', `  "${data(1)}" +\n  "${key(2)}" +\n`],
  ])('is a coincidence %s', (_, text) => {
    expect(inspect(headless, text)).toEqual([]);
  });

  test.each([
    ['in a list of such keys', `${key(1)}\n${key(2)}\n`],
    ['on a line of its own', `token:\n${key(2)}\nend\n`],
    ['beside a line of other length', `${data(1)}\n${key(2)}==\n`],
  ])('is a key %s', (_, text) => {
    expect(inspect(headless, text)).not.toEqual([]);
  });
});

test('case counts in the pattern, not in the keyword', () => {
  const lenient = detectorOf([rule('any-case', /token-[a-z0-9]{20}/i, { keywords: ['TOKEN-'] })]);
  expect(inspect(lenient, `x=ToKeN-${fake.upperAlnum(20, 4)}`)).toHaveLength(1);
});

test('a rule that is off is not used', () => {
  expect(inspect(detectorOf(samples, { off: new Set(['acme-secret-key']) }), secret)).toEqual([]);
});

test('what is public by design is named and does not block', () => {
  const open = detectorOf([rule('open-key', /open_[a-z0-9]{20}/, { keywords: ['open_'], publicByDesign: true })]);
  expect(inspect(open, `open_${fake.lowerAlnum(20, 2)}`).map(({ rule, blocks }) => [rule, blocks])).toEqual([['open-key', false]]);
});

test('a subject says where its findings stand', () => {
  const passages = [{ line: 7, column: 0, bytes: Buffer.from(secret) }];
  const [found] = detector.inspect({ source: 'blob', path: 'a/b', commit: 'c0', object: '0b', passages });
  expect([found?.source, found?.path, found?.commit, found?.object, found?.line]).toEqual(['blob', 'a/b', 'c0', '0b', 7]);
});

test.each(['+', '-', '/', 'x'])('a key that begins with %j at the beginning of a line, in a file and in a patch', (first) => {
  const key = `${first === '-' ? 'x' : first}${fake.alnum(39, 4)}+QST${fake.alnum(5, 5)}Q==`;
  const text = `a line;\n${key}\nanother`;
  expect(inspect(detectorOf(samples), text).map(({ rule, line, column }) => [rule, line, column])).toEqual([['middle-key', 2, 1]]);
  expect(detectorOf(samples).wanted(Buffer.from(`@@ -1 +1,3 @@\n${first === '-' ? '-old\n' : ''}${text.split('\n').map((line) => `+${line}`).join('\n')}\n`))).toBe(true);
});
