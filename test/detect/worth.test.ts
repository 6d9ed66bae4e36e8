import { expect, test } from 'vitest';
import { compileIndex } from '../../src/catalog/compile.js';
import { fake } from '../../src/catalog/fake.js';
import { loadRules } from '../../src/catalog/load-rules.js';
import { createContextual } from '../../src/detect/context/contextual.js';
import { hasHits } from '../../src/detect/hits.js';
import { scannerOf } from '../../src/detect/prefilter/of-index.js';
import { addressesWorthReading, isIdentifiedWorthReading, isPassWorthReading, isRunWorthReading, passwordsWorthReading } from '../../src/detect/worth.js';

const providers = await loadRules();
const blob = fake.base64(400, 3).replace(/[^A-Za-z0-9]/g, 'x');

test.each<[string, string, string, boolean]>([
  ['a key of hexadecimal digits', `token = "${fake.hex(32, 1)}"`, fake.hex(32, 1), true],
  ['a name with numbers in it', 'm.i32x4_replace_lane_v2x1', 'i32x4_replace_lane_v2x1', false],
  ['a digest that says so', `"sha512-${fake.alnum(60, 2)}=="`, fake.alnum(60, 2), false],
  ['a run whose neighbours in the same value were drawn', `pass=ab1cd2ef3get4.${fake.alnum(30, 4)}`, 'ab1cd2ef3get4', true],
  ['the beginning of an encoded file', `"${blob}"`, blob, true],
  ['the inside of one', `"${blob}+${fake.alnum(40, 5)}"`, fake.alnum(40, 5), false],
  ['the end of a key with a slash in it', `"${fake.alnum(12, 6)}/${fake.alnum(27, 7)}"`, fake.alnum(27, 7), true],
])('%s', (_, text, run, expected) => {
  const bytes = Buffer.from(text);
  const start = text.indexOf(run);
  expect(isRunWorthReading(bytes, start, start + run.length)).toBe(expected);
});

test.each([
  ['https://example.com/a?b=c', false],
  ['"https://example.com" user@example.com', false],
  ['postgres://app:secret@db.internal', true],
  ['ssh://git%40example.com', true],
  [`https://${'a/'.repeat(800)}@`, false],
  ['https://', false],
  ['https://www.npmjs.com/package/@acme/thing', false],
  ['https://example.com?to=user@example.com', false],
  ['https://localhost:3000/@acme', true],
  ['https://token@example.com', true],
])('the address %s may hold a user: %s', (text, expected) => {
  expect(addressesWorthReading(Buffer.from(text))(text.indexOf('://'))).toBe(expected);
});

test('each address of several is told for itself', () => {
  const text = 'a://b c://d@e f://g h://i%40j';
  const tell = addressesWorthReading(Buffer.from(text));
  expect([...text.matchAll(/:\/\//g)].map(({ index }) => tell(index))).toEqual([false, true, false, true]);
});

test.each([
  ["IDENTIFIED BY 'x'", true], ['identified with mysql_native_password by "x"', true], ["identified by password 'x'", true], ["identified  as 'x'", true],
  ['identified by `path`', false], ['identified by its "name"', false], ['identified by', false], ['identified without "it"', false],
])('%s: a password may follow: %s', (text, expected) => {
  expect(isIdentifiedWorthReading(Buffer.from(text), 0)).toBe(expected);
});

test.each([
  ['pass:"hunter2!x"', true], ['pass: "\u00e9t\u00e9"', false], ['pass = "two words"', false], ['pass=hunter2', true], ['pass: `a b`', false],
  ['"pass": "hunter2!x"', true], ["'pass' => 'hunter2!x'", true], ['"pass": "Every image has a text"', false], ['["pass"] = `hunter2!x`', true], ['"pass":', true], ['"pass": process.env.PASS', true],
])('a pass that stands alone, %s, may name a password: %s', (text, expected) => {
  expect(isPassWorthReading(Buffer.from(text), text.indexOf('pass'))).toBe(expected);
});

test.each([
  ['password: boolean', false], ['if (password) return', false], ['  pass: () => done(),\n  fail', false], ['the passwords of all users, as they are', false], ['pwd && cd', false],
  ['password: string;\n  port: 8080', false], ['- name: DB_PASSWORD\n  value: hunter2', true], ['<key>password</key>\n<string>hunter2</string>', true],
  ['password: hunter2', true], ['password = "pa!ss"', true], ['<password>kqzvwxjhtb</password>', true], ['x("ab1cd", password)', true], ['password:\n  "tr0ub4dor"', true],
  ['+  "password":\n-  "old"\n+  "tr0ub4dor"', true], ['password', false], [`password${' '.repeat(5000)}`, true], ['1234\npassword: none\nnothing\nhere', false],
])('what is called a password, %s, may be one: %s', (text, expected) => {
  expect(passwordsWorthReading(Buffer.from(text))(text.search(/p(?:ass|wd)/))).toBe(expected);
});

test('each line about passwords is told for itself, in any order', () => {
  const text = 'password: none\nnothing\nno\npwd a, pass b\nno\nno\npassword: hunter2\npassw\n';
  const tell = passwordsWorthReading(Buffer.from(text));
  const places = [...text.matchAll(/p(?:ass|wd)/g)].map(({ index }) => index);
  expect(places.map(tell)).toEqual([false, false, false, true, false]);
  expect(places.toReversed().map(tell)).toEqual([false, true, false, false, false]);
});

test('a name that goes on with `_auth` is none that npm reads', () => {
  const scanner = scannerOf(compileIndex(providers), () => createContextual(compileIndex(providers).rules).literals);
  const seen = (text: string): boolean => hasHits(scanner, Buffer.from(text));
  expect(['', '+', ' ', '//registry.example.org/:'].map((before) => seen(`${before}_auth=value`))).toEqual([true, true, true, true]);
  expect(['_request', 'basic'].map((before) => seen(`${before}_auth=value`))).toEqual([false, false]);
});
