import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { detectorOf, inspect, rule, samples } from './rule.js';

/*
 * Texts made to take long: each is some hundred kilobytes and would take minutes if anything were quadratic in them. A test that does not end
 * fails; and the key that stands at the end of each is found all the same.
 */

const detector = detectorOf([
  ...samples,
  rule('open-ended', /opn-[A-Za-z0-9_-]{20,}/, { keywords: ['opn-'] }),
  rule('late-key', /[A-Za-z0-9]{52}LATE9[9DH][A-Za-z0-9]{20}/, { keywords: ['LATE9'] }),
  rule('early-or-late-key', /(?:IGQ[A-Z]{1,2}|IGAA)[A-Za-z0-9_-]{60,300}/, { keywords: ['IGQ', 'IGAA'] }),
  rule('wide-open', /[A-Za-z0-9_-]{8,200}\.wide\.[A-Za-z0-9_-]{20,}/, { keywords: ['.wide.'] }),
]);
const key = `acme_live_${fake.alnum(24, 1)}`;
const half = 'acme_live_';

test.each([
  ['one line of one character', 'a'.repeat(222_222)],
  ['a line of heads', `${half} `.repeat(16_666)],
  ['a line of heads without a blank', `-${half}`.repeat(16_666)],
  ['a line of open ends', '-opn-'.repeat(33_333)],
  ['open ends one after the other', `opn-${'x'.repeat(19)} `.repeat(6_666)],
  ['pieces in the middle of what may be a key', 'a-b.wide.'.repeat(16_666)],
  ['what stands late in a key, over and over', 'LATE99'.repeat(200_000)],
  ['one of two beginnings, over and over', 'IGQ'.repeat(1_000_000)],
  ['headers of keys that never end', '-----BEGIN RSA PRIVATE KEY-----\n'.repeat(3_333)],
  ['headers of keys with some body', `-----BEGIN RSA PRIVATE KEY-----\n${fake.base64(64, 2)}\n`.repeat(1_111)],
  ['seams without strings', '" + "'.repeat(22_222)],
  ['pieces without end', '"ab1cd2ef3gh4" + '.repeat(8_333)],
  ['folded lines', '  ab1cd2ef3gh4\n'.repeat(8_333)],
  ['blanks and line ends', '"\n   \n'.repeat(16_666)],
  ['base64 of a head, over and over', Buffer.from(`${half}x `).toString('base64').repeat(8_333)],
  ['hexadecimal of a head, over and over', Buffer.from(half).toString('hex').repeat(5_555)],
  ['escapes', '%61%63%6d%65'.repeat(11_111)],
  ['escaped backslashes', '\\\\'.repeat(83_333)],
  ['quotes', '"\'`'.repeat(44_444)],
  ['addresses', 'datadb://a:'.repeat(13_888)],
  ['a line that speaks of passwords', 'pass: '.repeat(83_333)],
  ['lines that speak of passwords', `${'pass: '.repeat(390)}\n`.repeat(200)],
  ['rules below long values', `token='${fake.alnum(1_900, 3)}'\n${'-'.repeat(1_900)}!\n`.repeat(50)],
  ['line ends', '\n'.repeat(166_666)],
])('%s', (_, text) => {
  const found = inspect(detector, `${text}\n${key}`);
  expect(found.some(({ rule, line }) => rule === 'acme-secret-key' && line === text.split('\n').length + 1)).toBe(true);
}, 60_000);

test('five thousand keys are five thousand findings', () => {
  const keys = Array.from({ length: 5_000 }, (_, at) => `QKIA${fake.base32(16, at + 1)}`);
  expect(inspect(detector, keys.join(' '))).toHaveLength(keys.length);
}, 60_000);
