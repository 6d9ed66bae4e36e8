import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { createDetector } from '../../src/detect/detector.js';
import { detectorOf, indexOf, inspect, rule } from './rule.js';

const detector = detectorOf([
  rule('fixed-key', /QKIA[A-Z2-7]{16}/, { keywords: ['QKIA'] }),
  rule('marked-key', /zap_[A-Za-z0-9_-]{20}/, { keywords: ['zap_'] }),
  rule('middle-key', /[A-Za-z0-9+/]{40}QST[A-Za-z0-9+/]{6}==/, { keywords: ['QST'] }),
]);
const fixed = `QKIA${fake.base32(16, 2)}`;
const marked = `zap_${fake.alnum(20, 3)}`;
const bare = `zq_${fake.alnum(8, 6)}_${fake.alnum(24, 7)}`;
const middle = `${fake.alnum(40, 4)}QST${fake.alnum(6, 5)}==`;

test.each([
  ['a quote', `"${fixed}"`], ['an equals sign', `a=${fixed}&b`], ['a slash', `/${fixed}/`], ['brackets', `<k>${fixed}</k>`], ['a full stop', `It is ${fixed}.`],
  ['an underscore', `backup_${fixed}_old`], ['a dash', `id-${fixed}-1`],
  ['an escaped line end', `"a\\n${fixed}\\n"`], ['an escaped tab', `\\t${fixed}`], ['an escaped quote', `\\"${fixed}\\"`],
  ['an escaped equals sign', `a%3D${fixed}%26b`], ['an escape of a unit', `\\u0022${fixed}\\u0022`], ['an escape of a byte', `\\x22${fixed}`],
  ['a colour of a terminal', `\u001b[32m${fixed}\u001b[0m`], ['quoted-printable', `key=3D${fixed}`],
  ['a mark that its own alphabet has, in front', `x-${marked}`],
  ['an equals sign in front of a set', `k=${middle}`],
])('a key beside %s is found', (_, text) => {
  expect(inspect(detector, text)).toHaveLength(1);
});

test.each([`"a\\n${bare}\\n"`, `a%3D${bare}`, `\\u0022${bare}`, `X-Api-Key:${bare}`, `"\${NAME:-${bare}}"`])('a key that is tried on every run is found in %s', (text) => {
  const everywhere = createDetector(indexOf([rule('bare-key', /zq_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/)], { anywhere: [0] }));
  expect(inspect(everywhere, text)).toHaveLength(1);
});

test.each([
  ['a letter before', `x${fixed}`], ['a letter behind', `${fixed}q`], ['a digit before', `9${fixed}`], ['a digit behind', `${fixed}1`],
  ['a mark behind that its own alphabet has', `${marked}-more`], ['a set that goes on before', `/${middle}`],
  ['an escape that is none', `\\q${fixed}`],
])('a key with %s is part of something else', (_, text) => {
  expect(inspect(detector, text)).toEqual([]);
});
