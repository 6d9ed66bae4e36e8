import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { mayBeginAt, ruledOutIn } from '../../src/detect/ruled-out.js';
import { compile } from '../../src/detect/pattern.js';
import { pick, random } from './random.js';
import { rule } from './rule.js';

const key = `acme_live_${fake.alnum(24, 1)}`;
const pattern = compile(rule('acme-secret-key', /acme_live_[A-Za-z0-9]{24,64}/, { keywords: ['acme_live_'] }));
const clue = { form: 'plain', phase: 0, mayBeginIn: () => true, patternsAt: () => [pattern], keyFirst: true, inOnePiece: true, followers: undefined, overLines: false } as const;
const pieces = ['acme_live_', 'acme_live_settings', key, ' ', ' ', '\n', '"', "'", '\\', '%4', '%x', '&#', '&a', '&b', '\u00e9', '(', '+', ',', '.', 'x'.repeat(300), 'y'.repeat(520)];

test.each(Array.from({ length: 40 }, (_, seed) => seed))('what is kept of a piece changes no answer, in text %d', (seed) => {
  const dice = random(seed);
  const bytes = Buffer.from(Array.from({ length: 60 }, () => pick(pieces, dice)).join(''));
  const places: number[] = [];
  for (let at = bytes.indexOf('acme_live_'); at >= 0; at = bytes.indexOf('acme_live_', at + 1)) places.push(at);
  const anew = places.map((place) => ruledOutIn(bytes)(clue, place));
  const shared = ruledOutIn(bytes);
  expect(places.map((place) => shared(clue, place))).toEqual(anew);
  expect([...places].reverse().map((place) => shared(clue, place)).reverse()).toEqual(anew);
  // A key that stands by itself is never ruled out.
  expect(places.filter((place, at) => anew[at] === true && new RegExp(`^${key}(?![A-Za-z0-9])`).test(bytes.toString('latin1', place)) && !/\w/.test(bytes.toString('latin1', place - 1, place)))).toEqual([]);
});

test('of one piece with many places, each byte is looked at about once', () => {
  let looks = 0;
  const text = Buffer.from(`${'acme_live_'.repeat(50_000)}\n`);
  const bytes = new Proxy(text, { get: (target, name) => {
    looks += Number(typeof name === 'string' && /^\d+$/.test(name));
    return Reflect.get(target, name, target) as unknown;
  } });
  const isRuledOut = ruledOutIn(bytes);
  for (let place = 0; place + 10 < text.length; place += 10) isRuledOut(clue, place);
  expect(looks).toBeLessThan(6 * text.length);
});

test.each([
  ['acme_live_ and PASS', true], ['acme_live_ and no more', false], [`acme_live_${' '.repeat(1000)}pass`, true], [`acme_live_${' '.repeat(1100)}pass`, false], ['pass acme_live_', false],
])('what has to follow a keyword is looked for behind it: %.20s', (text, expected) => {
  expect(mayBeginAt({ ...clue, followers: /pass/i }, Buffer.from(text), text.indexOf('acme'))).toBe(expected);
});
